using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Quarters;

/// <summary>What people and the calendar do with quarter plans, and what is kept of them.</summary>
static class Planning
{
    /// <summary>Five progresses that ask for no more than a note.</summary>
    public static readonly string[] Easy = ["K07", "D06", "I02", "I03", "I05"];

    /// <summary>A key client of whose progresses only these are planned for that quarter, and the others for none.</summary>
    public static Client Planned(this Tenant tenant, string quarter, params string[] codes) => tenant.PlannedBy(tenant.People.Anna, quarter, codes);

    public static Client PlannedBy(this Tenant tenant, Guid kam, string quarter, params string[] codes)
    {
        var client = A.KeyClient(tenant, kam);
        var planned = codes.Select(code => client.Progress(code).Id).ToHashSet();
        foreach (var progress in client.Progresses) progress.Save(tenant, row => row.PlannedQuarter = planned.Contains(progress.Id) ? quarter : null, kam);
        tenant.Organization.Jobs.RunAll();
        return client;
    }

    public static void Plan(this Client client, Tenant tenant, string code, string? quarter, Guid? kam = null) =>
        client.Progress(code).Save(tenant, row => row.PlannedQuarter = quarter, kam);

    public static void Finish(this Client client, Tenant tenant, params string[] codes)
    {
        foreach (var code in codes) client.Progress(code).With(note: "Seen").Complete(tenant, client.Account.OwnerId!.Id);
    }

    /// <summary>Lets the background come to rest.</summary>
    public static void Rest(this Tenant tenant) => tenant.Organization.Jobs.RunAll();

    public static int Commit(this Tenant tenant, string quarter, Guid? user = null, Guid? kam = null)
    {
        var request = new OrganizationRequest(CustomApis.CommitQuarter.Name) { [CustomApis.CommitQuarter.Quarter] = quarter };
        if (kam is { } whose) request[CustomApis.CommitQuarter.UserId] = whose;
        return (int)tenant.People.As(user ?? tenant.People.Anna).Execute(request)[CustomApis.CommitQuarter.Planned];
    }

    public static void Pass(this Tenant tenant, int days)
    {
        tenant.Clock.Pass(days);
        tenant.Work();
    }

    /// <summary>Moves the clock to a day; nobody works on the days between.</summary>
    public static void GoTo(this Tenant tenant, string date) => tenant.Clock.Pass((DateTime.Parse(date) - tenant.Clock.GetUtcNow().Date).Days);

    /// <summary>The daily work of today, and the background after it.</summary>
    public static void Work(this Tenant tenant)
    {
        for (var calls = 0; !(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]; calls++) Assert.InRange(calls, 0, 40);
        tenant.Rest();
    }

    public static KpiRow Kpi(this Tenant tenant, string quarter, Guid? kam = null) => tenant.FindKpi(quarter, kam) ?? throw new InvalidOperationException($"There is no plan of {quarter}.");

    public static KpiRow? FindKpi(this Tenant tenant, string quarter, Guid? kam = null)
    {
        var query = new QueryExpression(KpiRow.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(KpiRow.Columns.Quarter, ConditionOperator.Equal, quarter);
        query.Criteria.AddCondition(KpiRow.Columns.UserId, ConditionOperator.Equal, kam ?? tenant.People.Anna);
        return tenant.System.RetrieveMultiple(query).Entities.Select(row => new KpiRow(row)).SingleOrDefault();
    }

    public static IReadOnlyList<QuarterPlanItemRow> Items(this Tenant tenant, KpiRow kpi)
    {
        var query = new QueryExpression(QuarterPlanItemRow.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(QuarterPlanItemRow.Columns.KpiId, ConditionOperator.Equal, kpi.Id);
        return [.. tenant.System.RetrieveMultiple(query).Entities.Select(row => new QuarterPlanItemRow(row))];
    }

    public static QuarterPlanItemRow Item(this Tenant tenant, KpiRow kpi, ProgressRow progress) => tenant.Items(kpi).Single(item => item.ProgressId!.Id == progress.Id);

    /// <summary>'completed/planned', with what stands apart.</summary>
    public static string Figures(this KpiRow kpi) => FormattableString.Invariant(
        $"{kpi.Completed}/{kpi.Planned} = {kpi.Percent:0.##}%, {kpi.Withdrawn} withdrawn, {kpi.AddedCompleted}/{kpi.Added} added, {kpi.CarriedOver} carried over");
}
