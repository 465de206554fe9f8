using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class MergeTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    [Fact, Supports("Merge")]
    public async Task Two_accounts_are_merged_as_the_documentation_does_it()
    {
        var (master, subordinate) = (await Account(), await Account());
        var reply = await Api.Post("Merge", new { Target = Row(master), Subordinate = Row(subordinate), UpdateContent = Content("1234"), PerformParentingChecks = false });
        Assert.True(reply.Status == HttpStatusCode.NoContent, reply.Text);
        Assert.Equal("1234", (await Read($"accounts({master})"))["accountnumber"]!.ToString());
        var merged = await Read($"accounts({subordinate})?$select=merged,statecode,_masterid_value");
        Assert.Equal(("true", "1", master.ToString()), (merged["merged"]!.ToJsonString(), merged["statecode"]!.ToString(), merged["_masterid_value"]!.ToString()));
    }

    [Fact, Supports("Merge")]
    public async Task The_content_is_optional_and_the_check_is_not()
    {
        var (master, subordinate) = (await Account(), await Account());
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Post("Merge", new { Target = Row(master), Subordinate = Row(subordinate) })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post("Merge", new { Target = Row(master), Subordinate = Row(subordinate), PerformParentingChecks = false })).Status);
    }

    [Fact, Supports("Merge")]
    public async Task What_merges_is_said_in_the_relationships_definition()
    {
        var moves = await Read("RelationshipDefinitions(SchemaName='account_primary_contact')/Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata");
        var stays = await Read("RelationshipDefinitions(SchemaName='account_master_account')/Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata");
        Assert.Equal(("Cascade", "NoCascade"), (moves["CascadeConfiguration"]!["Merge"]!.ToString(), stays["CascadeConfiguration"]!["Merge"]!.ToString()));
    }

    static Dictionary<string, object> Row(Guid id) => new() { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["name"] = "An account", ["accountid"] = id };

    static Dictionary<string, object> Content(string number) => new() { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["accountnumber"] = number };
}
