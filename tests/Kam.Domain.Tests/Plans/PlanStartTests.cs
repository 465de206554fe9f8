namespace Kam.Domain.Tests.Plans;

public class PlanStartTests
{
    static readonly QuarterCalendar Calendar = QuarterCalendar.Default;

    [Theory]
    [InlineData(0, 2026)]
    [InlineData(2026, 2026)]
    [InlineData(2027, 2027)]
    [InlineData(2025, null)]
    [InlineData(2028, null)]
    [InlineData(-1, null)]
    public void This_year_and_the_next_are_planned(int asked, int? year)
    {
        var decision = PlanStart.Year(asked, 2026);
        Assert.Equal(year, decision.Refusal is null ? decision.Value : null);
        Assert.Equal(year is null ? RefusalCode.PlanYearOutOfReach : null, decision.Refusal?.Code);
    }

    [Theory]
    [InlineData(Segment.Key, null, true)]
    [InlineData(Segment.Developing, null, true)]
    [InlineData(Segment.Regular, null, false)]
    [InlineData(null, " ", false)]
    [InlineData(null, "Builds a plant", true)]
    public void Who_is_neither_key_nor_developing_needs_a_reason(Segment? segment, string? reason, bool starts) => Assert.Equal(starts, PlanStart.Judge(segment, reason) is null);

    [Theory]
    [InlineData("2025-11-20", 2026, "2026-11-20")]
    [InlineData("2025-06-15", 2026, "2026-06-15")]
    [InlineData("2025-06-14", 2026, "2026-06-30")]
    [InlineData("2025-02-01", 2026, "2026-06-30")]
    [InlineData("2024-02-29", 2027, "2027-02-28")]
    [InlineData("2026-02-10", 2027, "2027-02-10")]
    public void A_task_goes_on_a_year_later_or_at_the_end_of_the_quarter_that_runs(string due, int year, string expected) =>
        Assert.Equal(Day.Of(DateTime.Parse(expected)), PlanStart.DueIn(year, Day.Of(DateTime.Parse(due)), Calendar, An.Today));

    [Fact]
    public void What_is_taken_over_lies_in_the_new_year_whenever_the_fiscal_year_begins() => Gen.Select(Gen.Int[-400, 400], Gen.Int[1, 12], Gen.Bool).Sample((ago, month, next) =>
    {
        var calendar = Calendar with { FiscalStartMonth = month };
        var year = calendar.Of(An.Today).Year + (next ? 1 : 0);
        var due = PlanStart.DueIn(year, An.Today.Plus(ago), calendar, An.Today);
        Assert.Equal((year, true), (calendar.Of(due).Year, due >= An.Today));
    });

    [Theory]
    [InlineData("Food & Co", 1, "Food & Co 2026")]
    [InlineData("Food & Co", 2, "Food & Co 2026 · 2")]
    public void A_plan_is_called_by_its_client_and_year(string client, int revision, string name) => Assert.Equal(name, PlanName.Of(client, 2026, revision));

    [Fact]
    public void A_long_name_still_tells_the_year()
    {
        Assert.Equal(200, PlanName.Of(new string('x', 500), 2026, 12).Length);
        Assert.EndsWith("x 2026 · 12", PlanName.Of(new string('x', 500), 2026, 12));
    }
}
