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

    /// <summary>A run in two batches, where a started one would make a single batch of so few clients.</summary>
    public static Guid BeginInTwo(this Tenant tenant)
    {
        var model = tenant.Model();
        var clients = tenant.Clients();
        var run = tenant.Administrator.Create(new ScoringRunRow
        {
            Name = "In two",
            ModelId = new(ScoringModelRow.Table, model.Id),
            ModelVersion = model.Version,
            AsOf = new DateTime(2026, 5, 31),
            RunStatus = RunStatusChoice.Measuring,
            RunKind = RunKindChoice.Background,
            StartedOn = tenant.Clock.GetUtcNow().UtcDateTime,
            Clients = clients.Count,
            Batches = 2,
            Full = true,
        }.Row);
        for (var number = 0; number < 2; number++) tenant.Administrator.Create(Batch(run, number, clients.Where((_, index) => index % 2 == number)).Row);
        return run;
    }

    static ScoringBatchRow Batch(Guid run, int number, IEnumerable<Client> clients) => new()
    {
        Name = "Batch",
        RunId = new(ScoringRunRow.Table, run),
        Number = number,
        Stage = BatchStageChoice.Measure,
        Attempt = 1,
        ClientIds = string.Join(',', clients.Select(client => client.Id.ToString("N"))),
    };

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
