using System.Globalization;
using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Story;

/// <summary>One KAM through the quarters of a year: does what a KAM and the calendar do, and writes down every plan that has changed since.</summary>
sealed class YearOfQuarters
{
    readonly Tenant tenant;
    readonly Client client;
    readonly List<string> lines = [];
    readonly Dictionary<string, string> known = [];

    public YearOfQuarters(Tenant tenant)
    {
        this.tenant = tenant;
        client = tenant.Planned("2026-Q3");
    }

    public string Told => string.Join('\n', lines) + "\n";

    public void Plans(string quarter, params string[] codes)
    {
        foreach (var code in codes) client.Plan(tenant, code, quarter);
        Tell($"plans {string.Join(", ", codes)} for {quarter}");
    }

    public void Commits(string quarter) => Tell($"commits {quarter}: {tenant.Commit(quarter)} progresses");

    public void Finishes(params string[] codes)
    {
        client.Finish(tenant, codes);
        Tell($"completes {string.Join(", ", codes)}");
    }

    public void Reopens(string code, string reason)
    {
        client.Progress(code).Reopen(tenant, reason);
        Tell($"reopens {code}: {reason}");
    }

    public void Withdraws(string code, string reason)
    {
        client.Progress(code).Deactivate(tenant, reason);
        Tell($"has no use for {code}: {reason}");
    }

    /// <summary>The daily work of a day; nobody works on the days between.</summary>
    public void On(string date)
    {
        tenant.GoTo(date);
        tenant.Work();
        Tell("daily work");
    }

    public void GoesTo(string date, string what)
    {
        tenant.GoTo(date);
        Tell(what);
    }

    void Tell(string what)
    {
        tenant.Rest();
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{tenant.Clock.GetUtcNow():yyyy-MM-dd} {what}"));
        foreach (var quarter in new[] { "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3" })
            if (tenant.FindKpi(quarter) is { } kpi && Plan(kpi) is var told && known.GetValueOrDefault(quarter) != told) lines.Add("    " + (known[quarter] = told));
    }

    string Plan(KpiRow kpi)
    {
        var items = tenant.Items(kpi).Select(item => $"{Code(item)} {item.PlanResult}{(item.IsAddition == true ? " (added)" : "")}{(item.IsCarriedOver == true ? " (carried over)" : "")}").Order(StringComparer.Ordinal);
        var figures = kpi.Planned is null ? "" : ": " + kpi.Figures() + " | " + string.Join(", ", items);
        return $"{kpi.Quarter} {kpi.QuarterPlanStatus}{(kpi.RemindedOn is null ? "" : ", reminded")}{figures}";
    }

    string Code(QuarterPlanItemRow item) => (string)tenant.System.Retrieve(ProgressDefinitionRow.Table, item.DefinitionId!.Id, new ColumnSet(ProgressDefinitionRow.Columns.Code))[ProgressDefinitionRow.Columns.Code];
}
