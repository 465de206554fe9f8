using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

/// <summary>Merges in the way of the app's dialog.</summary>
static class Merged
{
    public static void Merge(this Tenant tenant, Client master, Client subordinate, Entity? content = null, bool withJobs = true) =>
        Merge(tenant, master.Reference, subordinate.Id, content, withJobs);

    public static void MergeContacts(this Tenant tenant, Guid master, Guid subordinate) => Merge(tenant, new EntityReference(ContactRow.Table, master), subordinate, null, withJobs: true);

    static void Merge(Tenant tenant, EntityReference master, Guid subordinate, Entity? content, bool withJobs)
    {
        var request = new OrganizationRequest("Merge") { ["Target"] = master, ["SubordinateId"] = subordinate, ["PerformParentingChecks"] = false };
        if (content is not null) request["UpdateContent"] = content;
        tenant.Administrator.Execute(request);
        if (withJobs) tenant.Organization.Jobs.RunAll();
    }

    public static IReadOnlyList<Entity> Rows(this Tenant tenant, string table, string column, Guid of)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, of);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
