using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

/// <summary>What people and programs do with runs.</summary>
static class Running
{
    public sealed record Answer(Guid Id, bool IsNew, int Clients);

    public static Answer StartRun(this Tenant tenant, bool full = false, Guid? user = null)
    {
        var answer = tenant.Organization.ServiceFor(user ?? tenant.Organization.AdministratorId)
            .Execute(new OrganizationRequest(CustomApis.StartScoringRun.Name) { [CustomApis.StartScoringRun.Full] = full });
        return new((Guid)answer[CustomApis.StartScoringRun.RunId], (bool)answer[CustomApis.StartScoringRun.Started], (int)answer[CustomApis.StartScoringRun.Clients]);
    }

    /// <summary>Starts a run and lets the background finish it.</summary>
    public static ScoringRunRow ScoreAll(this Tenant tenant, bool full = false)
    {
        var run = tenant.StartRun(full);
        tenant.Organization.Jobs.RunAll();
        return tenant.RunOf(run.Id);
    }

    public static ScoringRunRow RunOf(this Tenant tenant, Guid run) => new(tenant.System.Retrieve(ScoringRunRow.Table, run, new ColumnSet(true)));

    public static IReadOnlyList<ScoringBatchRow> Batches(this Tenant tenant, Guid run) =>
        [.. tenant.All(ScoringBatchRow.Table, ScoringBatchRow.Columns.RunId, run).Select(row => new ScoringBatchRow(row)).OrderBy(row => row.Number)];

    public static ScoringModelRow Model(this Tenant tenant) =>
        new(tenant.All(ScoringModelRow.Table, ScoringModelRow.Columns.ModelStatus, (int)ModelStatusChoice.Active).Single());

    public static IEnumerable<Entity> All(this Tenant tenant, string table, string? column = null, object? value = null)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        if (column is not null) query.Criteria.AddCondition(column, ConditionOperator.Equal, value!);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
