using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class MessageTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    static JsonObject Target(params (string Name, JsonNode? Value)[] members)
    {
        var target = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.new_thing" };
        foreach (var (name, value) in members) target[name] = value;
        return target;
    }

    static JsonObject Targets(params JsonNode[] rows) => new() { ["Targets"] = new JsonArray(rows) };

    [Theory]
    [Supports("Actions and functions of the platform")]
    [Supports("Addresses as clients write them")]
    [InlineData("WhoAmI")]
    [InlineData("WhoAmI()")]
    [InlineData("WhoAmI?")]
    [InlineData("WhoAmI()?")]
    public async Task WhoAmI_is_one_however_it_is_written(string path)
    {
        var reply = await Api.Get(path);
        Assert.Equal(Served.Organization.AdministratorId.ToString(), reply.Json["UserId"]!.GetValue<string>());
        Assert.NotNull(reply.Header("x-ms-dop-hint"));
    }

    [Fact]
    [Supports("CreateMultiple")]
    public async Task CreateMultiple_answers_with_the_ids_in_order()
    {
        var reply = await Api.Post("new_things/Microsoft.Dynamics.CRM.CreateMultiple", Targets(Target(("new_name", "One")), Target(("new_name", "Two"))));
        var ids = reply.Json["Ids"]!.AsArray();
        Assert.Equal("Two", (await Read($"new_things({ids[1]})"))["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("CreateMultiple")]
    public async Task CreateMultiple_is_all_or_nothing()
    {
        var name = Unique();
        var reply = await Api.Post("new_things/Microsoft.Dynamics.CRM.CreateMultiple", Targets(Target(("new_name", name)), Target(("new_count", 5000))));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Empty(await Values($"new_things?$filter=new_name eq '{name}'", "new_name"));
    }

    [Fact]
    [Supports("UpdateMultiple")]
    public async Task UpdateMultiple_changes_rows_by_id()
    {
        var id = await Thing(new { new_name = "Before" });
        var reply = await Api.Post("new_things/Microsoft.Dynamics.CRM.UpdateMultiple", Targets(Target(("new_thingid", id.ToString()), ("new_name", "After"))));
        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
        Assert.Equal("After", (await Read($"new_things({id})"))["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("UpsertMultiple")]
    public async Task UpsertMultiple_creates_and_changes_rows_by_key()
    {
        var (old, young) = (Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"));
        await Thing(new { new_code = old, new_name = "Before" });
        var reply = await Api.Post("new_things/Microsoft.Dynamics.CRM.UpsertMultiple", Targets(
            Target(("@odata.id", $"new_things(new_code='{old}')"), ("new_name", "After")),
            Target(("@odata.id", $"new_things(new_code='{young}')"), ("new_name", "New"))));
        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
        Assert.Equal(["After", "New"], await Values($"new_things?$filter=new_code eq '{old}' or new_code eq '{young}'&$orderby=new_name", "new_name"));
    }

    [Fact]
    public async Task A_target_of_another_table_is_refused()
    {
        var reply = await Api.Post("accounts/Microsoft.Dynamics.CRM.CreateMultiple", Targets(Target(("new_name", "x"))));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
    }

    [Fact]
    [Supports("Actions and functions of the platform")]
    public async Task RetrieveTotalRecordCount_counts_tables()
    {
        var before = await Total();
        await Account();
        Assert.Equal(before + 1, await Total());

        async Task<long> Total() => (await Api.Get("RetrieveTotalRecordCount(EntityNames=['account'])")).Json["EntityRecordCountCollection"]!["Values"]![0]!.GetValue<long>();
    }

    [Fact]
    public async Task A_message_that_does_not_exist_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Post("new_Nothing", new { })).Status);

    [Fact]
    [Supports("Actions and functions of the platform")]
    public async Task A_function_is_not_called_by_post() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Api.Post("WhoAmI", new { })).Status);
}
