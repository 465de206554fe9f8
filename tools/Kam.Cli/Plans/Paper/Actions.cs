using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>Who does what until when, what came of it quarter by quarter, and what was asked about it.</summary>
static class Actions
{
    public static void Add(PlanPaper paper, PlanRows rows, PlanWords words)
    {
        var plan = rows.Plan;
        paper.SetList("tasks", rows.Tasks.Select(task => new (string, string?)[]
        {
            ("quarter", task.Text("quarter")), ("task", task.Text("name")), ("type", task.Label("type")), ("responsible", task.Name("responsibleid")),
            ("support", task.Label("supportrole")), ("due", words.Day(task.Day("duedate"))), ("status", Status(task, words)),
        }));
        paper.SetList("quarters", Enumerable.Range(1, 4).Select(quarter => new (string, string?)[]
        {
            ("quarter", $"Q{quarter}"), ("due", words.Number(plan.Number($"q{quarter}due") ?? 0, 0)), ("done", words.Number(plan.Number($"q{quarter}done") ?? 0, 0)),
            ("percent", words.Percent(HasBegun(rows, quarter) ? plan.Number($"q{quarter}percent") : null)),
        }));
        var escalated = plan.Text("escalationquarter") is { Length: > 0 } quarter ? words.Say("Document_EscalationOf", plan.Label("escalation") ?? "", quarter) : null;
        paper.Set("escalation", string.Join("\n", new[] { escalated, plan.Label("escalationcause"), plan.Text("escalationnote") }.Where(text => !string.IsNullOrWhiteSpace(text))));
    }

    /// <summary>What is due in a quarter that is still to come is no failure yet.</summary>
    static bool HasBegun(PlanRows rows, int quarter) => string.CompareOrdinal($"{rows.Plan.Text("year")}-Q{quarter}", rows.Around.Running) <= 0;

    static string? Status(PlanRow task, PlanWords words) => task.Text("movedfrom") is { Length: > 0 } from
        ? words.Say("Document_MovedFrom", task.Label("status") ?? "", from.Replace(";", ", "))
        : task.Label("status");
}
