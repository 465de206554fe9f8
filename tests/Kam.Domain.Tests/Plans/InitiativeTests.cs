using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class InitiativeTests
{
    static readonly Gen<Initiative> Any = Gen.Select(
        Gen.Enum<InitiativeRelevance>(), Gen.Enum<InitiativeOutcome>(), Gen.Int[0, 10_000_000], Gen.Int[0, 100],
        (relevance, outcome, cents, probability) => new Initiative(relevance, outcome, cents / 100m, probability, "Less water"));

    [Theory, MemberData(nameof(Cases.Of), "weighted-value", MemberType = typeof(Cases))]
    public void It_is_worth_what_the_table_says(JsonObject row) => Assert.Equal(row.Number("weighted"), new Initiative(
        row["relevance"].Word<InitiativeRelevance>(), row["outcome"].Word<InitiativeOutcome>(), row.Number("value"), (int?)row["probability"], "Less water").WeightedValue);

    [Fact]
    public void It_is_never_worth_more_than_its_value() => Any.Sample(initiative =>
        Assert.InRange(initiative.WeightedValue!.Value, 0, initiative.Value!.Value));

    [Fact]
    public void More_probability_is_never_worth_less() => Gen.Select(Any, Gen.Int[0, 100]).Sample((initiative, other) =>
    {
        var likelier = initiative with { Probability = Math.Max(other, initiative.Probability!.Value) };
        Assert.True(likelier.WeightedValue >= initiative.WeightedValue);
    });

    [Fact]
    public void What_does_not_count_is_worth_nothing() => Any.Where(initiative => !initiative.Counts).Sample(initiative => Assert.Equal(0, initiative.WeightedValue));

    [Theory, InlineData(-1), InlineData(101), InlineData(150)]
    public void A_probability_outside_0_to_100_is_refused_and_named(int probability)
    {
        var refusal = (Valid with { Probability = probability }).Wrong!;
        Assert.Equal(RefusalCode.ProbabilityOutOfRange, refusal.Code);
        Assert.Equal([probability], refusal.Parameters);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("  \n")]
    public void Nothing_is_relevant_before_the_client_has_something_of_it(string? benefit)
    {
        var initiative = Valid with { Benefit = benefit };
        Assert.Equal(RefusalCode.RelevanceNeedsBenefit, initiative.Wrong?.Code);
        Assert.Null((initiative with { Relevance = InitiativeRelevance.NotRelevant }).Wrong);
    }

    [Fact]
    public void What_is_not_known_yet_can_be_saved() => Assert.Null((Valid with { Value = null, Probability = null }).Wrong);

    static Initiative Valid { get; } = new(InitiativeRelevance.Existing, InitiativeOutcome.Open, 500, 50, "Less water");
}
