using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class CustomApiTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    [Fact]
    public async Task An_action_without_results_answers_204()
    {
        var reply = await Api.Post("new_Act", new { Text = "x", Day = "2026-03-10T00:00:00Z" });
        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
    }

    [Fact]
    [Supports("Actions and functions of a solution")]
    public async Task A_row_is_handed_over_by_its_type_and_key()
    {
        var row = new Dictionary<string, object> { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["accountid"] = Guid.NewGuid() };
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post("new_Act", new { Text = "x", Row = row })).Status);
    }

    [Theory]
    [Supports("Actions and functions of a solution")]
    [InlineData("{}", "Text")]
    [InlineData("""{"Text":"x","Other":1}""", "'Other' in the request payload is not a valid parameter")]
    [InlineData("""{"Text":5}""", "'Text' is not of type String")]
    public async Task A_parameter_that_is_missing_unknown_or_mistyped_is_refused(string body, string message)
    {
        var reply = await Api.Post("new_Act", body);
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains(message, reply.Error);
    }

    [Fact]
    [Supports("Actions and functions of a solution")]
    public async Task A_bound_function_is_called_on_a_row_with_its_arguments_in_the_address()
    {
        var id = await Thing(new { new_name = "Asked" });
        var reply = await Api.Get($"new_things({id})/Microsoft.Dynamics.CRM.new_Ask(Count=@n)?@n=3");
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.EndsWith("#Microsoft.Dynamics.CRM.new_AskResponse", reply.Json["@odata.context"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Actions and functions of a solution")]
    public async Task A_bound_message_is_not_found_on_another_table() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Get($"accounts({await Account()})/Microsoft.Dynamics.CRM.new_Ask()")).Status);

    [Fact]
    public async Task A_bound_message_is_not_found_at_the_root() => Assert.Equal(HttpStatusCode.NotFound, (await Api.Get("new_Ask()")).Status);

    [Fact]
    [Supports("Actions and functions of a solution")]
    public async Task An_action_is_not_called_by_get() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Api.Get("new_Act")).Status);
}
