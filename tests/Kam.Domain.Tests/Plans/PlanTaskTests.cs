using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class PlanTaskTests
{
    static readonly Day Today = Day.Of(2026, 5, 20);

    [Theory, MemberData(nameof(Cases.Of), "plan-task", MemberType = typeof(Cases))]
    public void A_task_is_changed_as_the_table_says(JsonObject row)
    {
        var plan = new PlanOfTask(2026, row.Text("plan") is null or "active", row.Text("plan") is "closed", QuarterCalendar.Default);
        var before = row["before"] is JsonArray was ? Task(was) : null;
        var after = Task(row["after"]!.AsArray()) with { Left = before?.Left ?? LeftQuarters.None };
        var decision = new PlanTaskChange(plan, row.Text("given"), (bool?)row["person"] ?? true, Today).Judge(before, after);
        Assert.Equal(row.Text("refusal"), decision.Refusal?.Code);
        Assert.Equal(row["saved"] is JsonArray saved ? after with { DoneOn = Date(saved, 0), Moves = (int)saved[1]!, Left = LeftQuarters.Read((string?)saved[2]) } : null, decision.Value);
    }

    [Theory, MemberData(nameof(Cases.Of), "execution", MemberType = typeof(Cases))]
    public void Execution_is_counted_as_the_table_says(JsonObject row)
    {
        var year = YearExecution.Of(2026, row["tasks"]!.AsArray().Select(text => Written((string)text!)).ToList(), QuarterCalendar.Default);
        Assert.Equal(row["quarters"]!.AsArray().Select(text => (string?)text), year.Quarters.Select(one => Text(one.Tasks)));
        foreach (var (day, sum) in row["soFar"]?.AsObject() ?? []) Assert.Equal((string?)sum, Text(year.SoFar(QuarterCalendar.Default, Day.Of(DateTime.Parse(day)))));
    }

    [Theory, MemberData(nameof(Cases.Of), "escalation", MemberType = typeof(Cases))]
    public void A_plan_is_escalated_when_the_table_says(JsonObject row)
    {
        var executions = row["quarters"]!.AsArray().Select((text, number) => new QuarterExecution(Quarter.FirstOf(2026).Plus(number), Counted((string)text!)));
        var asks = Escalation.Of(new YearExecution([.. executions]), EscalationLimits.Default, QuarterCalendar.Default, row.Day("today")!.Value);
        Assert.Equal(row.Text("asks"), asks?.ToString());
        Assert.Equal((bool)row["raised"]!, Escalation.Raises(asks, row.Text("last") is { } last ? Quarter.Read(last).Value : null));
    }

    [Theory]
    [InlineData(EscalationState.None, EscalationCause.Performance, true, "KAM-186")]
    [InlineData(EscalationState.Raised, EscalationCause.Performance, false, "KAM-188")]
    [InlineData(EscalationState.Raised, null, true, "KAM-187")]
    [InlineData(EscalationState.Raised, EscalationCause.UnrealisticTasks, true, null)]
    [InlineData(EscalationState.Answered, EscalationCause.SupportNeeded, true, null)]
    public void The_manager_says_the_cause_of_what_was_escalated(EscalationState state, EscalationCause? cause, bool isManager, string? refusal) =>
        Assert.Equal(refusal, Escalation.JudgeAnswer(state, cause, isManager)?.Code);

    [Fact]
    public void A_sentence_about_the_year_names_its_days_in_another_fiscal_year_too()
    {
        var plan = new PlanOfTask(2026, true, false, new QuarterCalendar(4, 10, 3));
        var task = new PlanTask(PlanTaskStatus.Open, Day.Of(2026, 3, 31), null, 0, LeftQuarters.None);
        Assert.Equal([task.DueOn, Day.Of(2026, 4, 1), Day.Of(2027, 3, 31)], new PlanTaskChange(plan, null, true, Today).Judge(null, task).Refusal!.Parameters);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("2026-Q1;2026-Q2", "2026-Q1;2026-Q2")]
    [InlineData(" 2026-Q2 ; 2026-Q1;2026-Q2", "2026-Q2;2026-Q1")]
    [InlineData("soon;;2026-Q5", "")]
    public void The_quarters_left_are_read_from_their_text(string? text, string kept) => Assert.Equal(kept, LeftQuarters.Read(text).Text);

    static PlanTask Task(JsonArray row) => new(row[0].Word<PlanTaskStatus>(), Date(row, 1)!.Value, Date(row, 2), 0, LeftQuarters.Read(row.Count > 3 ? (string?)row[3] : null));

    static Day? Date(JsonArray row, int index) => (string?)row[index] is { } text ? Day.Of(DateTime.Parse(text)) : null;

    /// <summary>'status due [done on] [&lt;quarters left]'.</summary>
    static PlanTask Written(string text)
    {
        var parts = text.Split('<');
        var words = parts[0].Trim().Split(' ');
        return new(Enum.Parse<PlanTaskStatus>(words[0], ignoreCase: true), Day.Of(DateTime.Parse(words[1])), words.Length > 2 ? Day.Of(DateTime.Parse(words[2])) : null, 0, LeftQuarters.Read(parts.Length > 1 ? parts[1] : null));
    }

    static Execution Counted(string text) => new(int.Parse(text.Split('/')[1]), int.Parse(text.Split('/')[0]));

    static string Text(Execution execution) => $"{execution.Done}/{execution.Due}";
}
