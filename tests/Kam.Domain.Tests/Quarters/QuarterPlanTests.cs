using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Quarters;

public class QuarterPlanTests
{
    static readonly Quarter Second = Quarter.Read("2026-Q2").Value!;

    [Theory, MemberData(nameof(Cases.Of), "quarter-calendar", MemberType = typeof(Cases))]
    public void A_quarter_has_the_days_that_the_table_says(JsonObject row)
    {
        var calendar = new QuarterCalendar((int)row["month"]!, (int)row["freezeDay"]!, (int)row["reminderDays"]!);
        var quarter = Quarter.Read(row.Text("quarter")!).Value!;
        var since = row.Day("since");
        var freeze = calendar.FreezesOn(quarter, since);
        Assert.Equal(row.Day("freezes"), freeze);
        var days = Enumerable.Range(-40, 200).Select(freeze.Plus).ToList();
        Assert.Equal(days.Where(day => day >= freeze), days.Where(day => calendar.FreezesBy(quarter, day, since)));
        var reminded = days.Where(day => calendar.RemindsOn(quarter, day, since)).Select(day => day.ToString()).ToList();
        Assert.Equal(row["reminds"]?.AsArray().Select(day => (string?)day), reminded.Count == 0 ? null : [reminded[0], reminded[^1]]);
    }

    [Theory, MemberData(nameof(Cases.Of), "commitment", MemberType = typeof(Cases))]
    public void A_plan_is_committed_when_the_table_says(JsonObject row) => Assert.Equal(row.Text("refusal"), Commitment.Judge(
        Quarter.Read(row.Text("quarter")!).Value!, row["status"].Word<QuarterPlanStatus>(), QuarterCalendar.Default, row.Day("today")!.Value)?.Code);

    [Theory, MemberData(nameof(Cases.Of), "plan-result", MemberType = typeof(Cases))]
    public void What_became_of_a_progress_is_told_from_its_history(JsonObject row)
    {
        var history = row["history"]!.AsArray().Select(Change).ToList();
        var ended = (bool)row["over"]! ? (Day?)Second.LastDay(1) : null;
        var item = PlanItem.Of(StatusHistory.At(history, Second.LastDay(1)), ended, false, false);
        Assert.Equal((row["result"].Word<PlanResult>(), row.Day("on")), (item.Result, item.ResultOn));
    }

    [Theory, MemberData(nameof(Cases.Of), "quarter-kpi", MemberType = typeof(Cases))]
    public void A_kpi_is_counted_as_the_table_says(JsonObject row)
    {
        var kpi = QuarterKpi.Of(row["items"]!.AsArray().Select(Item));
        Assert.Equal(new((int)row["planned"]!, (int)row["completed"]!, (int)row["withdrawn"]!, (int)row["added"]!, (int)row["addedCompleted"]!, (int)row["carriedOver"]!), kpi);
        Assert.Equal(row.Number("percent"), kpi.Percent?.Value);
    }

    [Theory, MemberData(nameof(Cases.Of), "systemic-stall", MemberType = typeof(Cases))]
    public void A_stall_is_systemic_when_the_table_says(JsonObject row)
    {
        var clients = (int)row["clients"]!;
        var stall = SystemicStall.Of(Enumerable.Range(0, (int)row["open"]!).Select(number => new OpenProgress(A.Id(number % clients), number < (int)row["stalled"]!)));
        Assert.Equal((bool)row["holds"]!, stall.Holds(SystemicLimits.Default));
    }

    [Fact]
    public void A_systemic_stall_keeps_its_first_day_until_it_ends()
    {
        var (held, ended) = (new SystemicStall(10, 3, 10), new SystemicStall(11, 3, 11));
        Assert.Equal(An.Today, held.Since(null, SystemicLimits.Default, An.Today));
        Assert.Equal(An.Today, held.Since(An.Today, SystemicLimits.Default, An.Today.Plus(5)));
        Assert.Null(ended.Since(An.Today, SystemicLimits.Default, An.Today.Plus(6)));
    }

    static KeptChange Change(JsonNode? row)
    {
        var moment = DateTime.Parse((string)row![0]!);
        return new(moment, Day.Of(moment), new(row[1].Word<HistoryStatus>(), row[2].Word<HistoryStatus>()));
    }

    static PlanItem Item(JsonNode? row)
    {
        var text = (string)row!;
        return new(Enum.Parse<PlanResult>(text.TrimEnd('+', '!'), ignoreCase: true), null, text.Contains('+'), text.Contains('!'));
    }
}
