using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class OutlookTests
{
    static readonly Gen<decimal> Need = Gen.Int[0, 100_000_000].Select(cents => cents / 100m);
    static readonly Gen<decimal> Share = Gen.Int[0, 10_000].Select(hundredths => hundredths / 100m);
    static readonly Gen<PlanLine> Line = Gen.Select(Need, Share, Need, Share, (needNow, shareNow, needNext, shareNext) => new PlanLine(needNow, shareNow, needNext, shareNext));
    static readonly Gen<PlanLine[]> Lines = Line.Array[1, 8];

    [Theory, MemberData(nameof(Cases.Of), "plan-outlook", MemberType = typeof(Cases))]
    public void The_lines_say_together_what_the_table_says(JsonObject row)
    {
        var outlook = PlanOutlook.Of([.. row["lines"]!.AsArray().Select(line => new PlanLine((decimal?)line![0], (decimal?)line[1], (decimal?)line[2], (decimal?)line[3]))]);
        Assert.Equal((row.Number("needNow"), row.Number("shareNow")), (outlook.Now?.Need, Rounded.To(2, outlook.Now?.Share)));
        Assert.Equal((row.Number("needNext"), row.Number("shareNext")), (outlook.Next?.Need, Rounded.To(2, outlook.Next?.Share)));
        Assert.Equal((row.Text("circle"), row.Text("share"), row.Text("scenario")), (Word(outlook.Circle), Word(outlook.Share), Word(outlook.Scenario)));
        var change = outlook.Change(rate: 1);
        Assert.Equal((row.Number("change"), row["parts"]?.AsArray().Select(part => (decimal)part!)), (change?.Total, change is null ? null : new[] { change.Circle, change.Share, change.Joint }), EqualParts);
    }

    [Fact]
    public void The_parts_sum_to_the_change_to_the_cent_in_any_currency() => Gen.Select(Lines, Gen.Int[1, 2_000_000]).Sample((lines, rate) =>
    {
        var outlook = PlanOutlook.Of(lines);
        var change = outlook.Change(rate / 10_000m)!;
        Assert.Equal(change.Total, change.Circle + change.Share + change.Joint);
        Assert.InRange(change.Total - (outlook.Next!.Ours - outlook.Now!.Ours) / (rate / 10_000m), -0.005001m, 0.005001m);
    });

    [Fact]
    public void The_scenario_is_a_function_of_the_two_bands() => Lines.Array[2].Sample(plans =>
    {
        var (one, other) = (PlanOutlook.Of(plans[0]), PlanOutlook.Of(plans[1]));
        Assert.Equal((one.Circle, one.Share) == (other.Circle, other.Share), one.Scenario == other.Scenario);
    });

    [Fact]
    public void Nine_pairs_of_bands_are_nine_scenarios() =>
        Assert.Equal(9, Enum.GetValues<Outlook>().SelectMany(circle => Enum.GetValues<Outlook>().Select(share => Outlooks.Scenario(circle, share))).Distinct().Count());

    [Fact]
    public void The_currency_moves_money_and_no_answer() => Gen.Select(Lines, Gen.Int[1, 2_000_000]).Sample((lines, rate) =>
    {
        var outlook = PlanOutlook.Of(lines);
        var converted = new PlanOutlook(outlook.Now!.In(rate / 10_000m), outlook.Next!.In(rate / 10_000m));
        Assert.Equal(outlook.Share, converted.Share);
        Assert.Equal((outlook.Now.Share, outlook.Next.Share), (converted.Now!.Share, converted.Next!.Share));
    });

    [Fact]
    public void A_line_that_changes_nothing_changes_nothing() => Gen.Select(Need, Share).Sample((need, share) =>
        Assert.Equal((Scenario.Steady, new ChangeSplit(0, 0, 0, 0)), (PlanOutlook.Of([new(need, share, need, share)]).Scenario, PlanOutlook.Of([new(need, share, need, share)]).Change(rate: 1))));

    [Fact]
    public void One_unanswered_line_leaves_the_plan_unanswered() => Gen.Select(Lines, Gen.Int[0, 3]).Sample((lines, missing) =>
    {
        var line = lines[0] with { NeedNow = missing == 0 ? null : 1, ShareNow = missing == 1 ? null : 1, NeedNext = missing == 2 ? null : 1, ShareNext = missing == 3 ? null : 1 };
        var outlook = PlanOutlook.Of([.. lines, line]);
        Assert.Equal((null, null, null), (outlook.Scenario, outlook.Change(rate: 1), missing < 2 ? outlook.Now : outlook.Next));
    });

    static bool EqualParts((decimal?, IEnumerable<decimal>?) expected, (decimal?, IEnumerable<decimal>?) actual) =>
        expected.Item1 == actual.Item1 && (expected.Item2 is null ? actual.Item2 is null : actual.Item2 is not null && expected.Item2.SequenceEqual(actual.Item2));

    static string? Word<T>(T? member) where T : struct, Enum => member?.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;
}
