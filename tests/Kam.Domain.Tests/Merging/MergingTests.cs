using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Merging;

public class MergingTests
{
    static readonly Gen<MergingRow> Rows = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 4])
        .Select((status, day, changed) => MergingRow.OfProgress(new((ProgressStatus)(status % 3), status < 3), day == 0 ? null : Day.Of(2026, 1, day), new DateTime(2026, 2, 1 + changed)));

    public static IEnumerable<TheoryDataRow<JsonObject>> OfProgresses => Cases.Of("merging-row");

    public static IEnumerable<TheoryDataRow<JsonObject>> OfPlans => Cases.Of("merging-plans");

    [Theory, MemberData(nameof(OfProgresses))]
    public void Of_two_progresses_the_one_that_says_more_stays(JsonObject row) =>
        Assert.Equal((bool)row["stays"]!, Progress(row["subordinate"]!).Outdoes(Progress(row["master"]!)));

    [Theory, MemberData(nameof(OfPlans))]
    public void Of_the_plans_of_a_year_one_sides_go_on_and_none_is_lost(JsonObject row)
    {
        Assert.Equal((bool)row["subordinateLeads"]!, MergingPlans.SubordinateLeads(Lifecycles(row["master"]!), Lifecycles(row["subordinate"]!)));
        Assert.Equal(Numbers(row["numbers"]!), MergingPlans.Revisions(Numbers(row["masterNumbers"]!), Numbers(row["subordinateNumbers"]!)));
    }

    [Fact]
    public void Who_is_the_master_matters_only_between_equals() => Gen.Select(Rows, Rows).Sample((one, other) =>
        Assert.True(one.Outdoes(other) ^ other.Outdoes(one) || one == other));

    [Fact]
    public void A_completed_progress_is_never_put_aside_for_an_open_one() => Gen.Select(Rows, Rows).Sample((one, other) =>
        Assert.Equal(Math.Max(one.Says, other.Says), (one.Outdoes(other) ? one : other).Says));

    [Fact]
    public void The_completed_weight_of_the_whole_is_that_of_the_fuller_checklist_at_least()
    {
        var weighted = Gen.Select(Rows, Rows, Gen.Int[1, 10]);
        weighted.Array[0, 8].Sample(pairs =>
        {
            int Completed(Func<(MergingRow, MergingRow, int), MergingRow> side) => pairs.Where(pair => side(pair).Says == 3).Sum(pair => pair.Item3);
            var merged = Completed(pair => pair.Item2.Outdoes(pair.Item1) ? pair.Item2 : pair.Item1);
            Assert.True(merged >= Math.Max(Completed(pair => pair.Item1), Completed(pair => pair.Item2)));
        });
    }

    [Fact]
    public void No_revision_has_the_number_of_another() => Gen.Select(Ascending, Ascending).Sample((master, subordinate) =>
    {
        var numbers = MergingPlans.Revisions(master, subordinate);
        Assert.Equal(master.Length + subordinate.Length, master.Concat(numbers).Distinct().Count());
        Assert.Equal(numbers.Order(), numbers);
    });

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(1, null, 1)]
    [InlineData(null, 2, 2)]
    [InlineData(1, 2, 3)]
    public void Amounts_add_up_as_far_as_they_are_known(int? master, int? subordinate, int? sum) => Assert.Equal(sum, MergedAmount.Of(master, subordinate));

    [Fact]
    public void A_circle_in_use_stays_before_one_that_says_more_and_was_put_away() =>
        Assert.True(MergingRow.OfCircle(true, false, false, DateTime.MinValue).Outdoes(MergingRow.OfCircle(false, true, true, DateTime.MaxValue)));

    [Fact]
    public void A_stakeholder_who_has_a_say_stays_before_one_who_has_left() =>
        Assert.True(MergingRow.OfStakeholder(true, 0, DateTime.MinValue).Outdoes(MergingRow.OfStakeholder(false, 6, DateTime.MaxValue)));

    static Gen<int[]> Ascending => Gen.Int[1, 6].Array[1, 4].Select(numbers => numbers.Distinct().Order().ToArray());

    static MergingRow Progress(JsonNode row) => MergingRow.OfProgress(
        (string?)row[0] == "notApplicable" ? new(ProgressStatus.InProgress, false) : new(row[0].Word<ProgressStatus>(), true),
        (string?)row[1] is { } day ? Day.Of(DateTime.Parse(day)) : null, DateTime.Parse((string)row[2]!));

    static IEnumerable<PlanLifecycle> Lifecycles(JsonNode row) => row.AsArray().Select(plan => plan.Word<PlanLifecycle>());

    static int[] Numbers(JsonNode row) => [.. row.AsArray().Select(number => (int)number!)];
}
