using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class CallerTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    Task<Guid> User() => Users.Create(Api, Served.Organization);

    [Fact]
    public async Task A_cookie_says_who_calls()
    {
        var user = await User();
        var reply = await Api.Get("WhoAmI", ("Cookie", $"sandbox-user={user}"));
        Assert.Equal(user.ToString(), reply.Json["UserId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cookie_that_has_outlived_its_database_means_the_administrator()
    {
        var reply = await Api.Get("WhoAmI", ("Cookie", $"sandbox-user={Guid.NewGuid()}"));
        Assert.Equal(Served.Organization.AdministratorId.ToString(), reply.Json["UserId"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Impersonation")]
    public async Task An_administrator_may_ask_in_the_name_of_another()
    {
        var user = await User();
        Assert.Equal(user.ToString(), (await Api.Get("WhoAmI", ("MSCRMCallerID", user.ToString()))).Json["UserId"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Impersonation")]
    public async Task The_other_may_be_named_by_the_object_in_the_directory()
    {
        var (user, directoryId) = (await User(), Guid.NewGuid());
        await Api.Patch($"systemusers({user})", new { azureactivedirectoryobjectid = directoryId });
        Assert.Equal(user.ToString(), (await Api.Get("WhoAmI", ("CallerObjectId", directoryId.ToString()))).Json["UserId"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Impersonation")]
    public async Task An_object_of_the_directory_that_no_user_has_is_not_of_the_organization()
    {
        var reply = await Api.Get("WhoAmI", ("CallerObjectId", (await User()).ToString()));
        Assert.Equal((HttpStatusCode.Forbidden, "0x80072560"), (reply.Status, reply.Code));
    }

    [Theory]
    [Supports("Impersonation")]
    [InlineData("MSCRMCallerID")]
    [InlineData("CallerObjectId")]
    public async Task A_header_that_holds_no_id_is_not_passed_over(string header) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Get("WhoAmI", (header, "somebody"))).Status);

    [Fact]
    [Supports("Impersonation")]
    public async Task Nobody_else_may()
    {
        var user = await User();
        var reply = await Api.Get("WhoAmI", ("Cookie", $"sandbox-user={user}"), ("MSCRMCallerID", Served.Organization.AdministratorId.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, reply.Status);
    }

    [Fact]
    public async Task A_user_without_a_role_is_refused_with_403()
    {
        var reply = await Api.Post("accounts", new { name = "x" }, ("MSCRMCallerID", (await User()).ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, reply.Status);
    }
}
