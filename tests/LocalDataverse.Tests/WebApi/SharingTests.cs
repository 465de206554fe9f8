using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class SharingTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    static Dictionary<string, object> Row(string table, string key, Guid id) => new() { ["@odata.type"] = $"Microsoft.Dynamics.CRM.{table}", [key] = id };

    async Task<string> Rights(Guid user, Guid account)
    {
        var reply = await Api.Get($"systemusers({user})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");
        return reply.Json["AccessRights"]!.GetValue<string>();
    }

    [Fact]
    [Supports("GrantAccess")]
    [Supports("RevokeAccess")]
    [Supports("RetrievePrincipalAccess")]
    public async Task A_share_is_granted_shown_and_revoked()
    {
        var (user, account) = (await Users.WithRole(Api, Served.Organization, "System Customizer"), await Account());
        var target = Row("account", "accountid", account);
        var principal = Row("systemuser", "systemuserid", user);
        var grant = await Api.Post("GrantAccess", new { Target = target, PrincipalAccess = new { AccessMask = "ReadAccess,WriteAccess", Principal = principal } });
        Assert.True(grant.Status == HttpStatusCode.NoContent, grant.Text);
        Assert.Contains("ReadAccess", await Rights(user, account));
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post("RevokeAccess", new { Target = target, Revokee = principal })).Status);
    }

    [Fact]
    public async Task An_access_mask_that_is_none_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Post("GrantAccess", new { Target = Row("account", "accountid", await Account()), PrincipalAccess = new { AccessMask = "Everything" } })).Status);
}
