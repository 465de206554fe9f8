using LocalDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Sandbox;

/// <summary>A user to look at the app as.</summary>
sealed record SandboxUser(Guid Id, string Fullname, string? Title, IReadOnlyList<string> Roles);

/// <summary>The people of the organization with their roles: those whom the app offers to switch to.</summary>
static class SandboxUsers
{
    public static IReadOnlyList<SandboxUser> Of(Organization organization)
    {
        var service = organization.ServiceFor(organization.SystemUserId);
        var roles = service.RetrieveMultiple(Roles()).Entities.ToLookup(row => (Guid)((AliasedValue)row["user.systemuserid"]).Value, row => row.GetAttributeValue<string>("name"));
        return [.. service.RetrieveMultiple(Users()).Entities
            .Where(user => user.Id != organization.SystemUserId)
            .Select(user => new SandboxUser(user.Id, user.GetAttributeValue<string>("fullname"), user.GetAttributeValue<string>("title"), [.. roles[user.Id].Order()]))];
    }

    static QueryExpression Users()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "title") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder("fullname", OrderType.Ascending);
        return query;
    }

    static QueryExpression Roles()
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        var bridge = query.AddLink("systemuserroles", "roleid", "roleid");
        var user = bridge.AddLink("systemuser", "systemuserid", "systemuserid");
        user.EntityAlias = "user";
        user.Columns = new ColumnSet("systemuserid");
        return query;
    }
}
