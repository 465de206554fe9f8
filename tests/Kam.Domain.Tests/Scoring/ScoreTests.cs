using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ScoreTests
{
    static readonly AsOf AsOf = AsOf.Before(An.Today);

    static readonly Population Population = new(ScoringModel.Default, AsOf)
    {
        ValueBreakpoints = Curve.Parse("0:0;100:100"),
        HeadroomBreakpoints = Curve.Parse("0:0;100000:100"),
        CompanyMargin = 0.22m,
    };

    [Theory, MemberData(nameof(Cases.Of), "score", MemberType = typeof(Cases))]
    public void A_score_is_as_the_table_says(JsonObject row)
    {
        var card = Scoring.Of(Value(row), Inputs(row), Population)!;
        Assert.Equal(row["s"]!.AsArray().Select(s => (decimal?)s), card.Criteria.Select(criterion => criterion.S));
        Assert.Equal(row["known"]!.AsArray().Select(share => (decimal)share!), card.Criteria.Select(criterion => criterion.KnownShare));
        Assert.Equal((row.Number("score"), row.Number("confidence")), (card.Score, card.Confidence));
        Assert.Equal((double)card.Score!, (double)card.Criteria.Sum(criterion => criterion.Contribution ?? 0)!, 0.006);
    }

    [Fact]
    public void Weights_of_the_criteria_that_are_there_are_kept()
    {
        var card = Scoring.Of(Value(1, 50), new(MarketRating: 3), Population)!;
        Assert.Equal([35m, 25, 0, 0, 0], card.Criteria.Select(criterion => criterion.Weight));
        Assert.Equal([29.1667m, 20.8333m, null, null, null], card.Criteria.Select(criterion => criterion.Contribution));
    }

    [Fact]
    public void Who_never_bought_up_to_the_date_has_no_score() =>
        Assert.Null(Scoring.Of(ValueStatistics.Of([Sold(AsOf.Date.Plus(1), 10)], An.Today), new(), Population));

    [Fact]
    public void Who_bought_long_ago_is_scored_by_what_was_frozen()
    {
        var card = Scoring.Of(ValueStatistics.Of([Sold(AsOf.Date.Plus(-2000), 10)], An.Today), new(), Population with { PopulationMedian = 30 })!;
        Assert.Equal((0m, 0m, "P?S\u2212C?", true), (card.Value, card.Regularity, card.Profile.ToString(), card.IsLapsed));
    }

    [Theory, InlineData(100, 100.01, true), InlineData(100, 100, false), InlineData(null, 100, false)]
    public void A_candidate_is_above_the_threshold(int? threshold, double revenue, bool isCandidate)
    {
        var population = Population with { Model = ScoringModel.Default with { CandidateThreshold = threshold } };
        Assert.Equal(isCandidate, Scoring.Of(Value(1, (decimal)revenue), new(), population)!.IsCandidate);
    }

    [Theory]
    [InlineData(ValueBasis.Revenue12, 20)]
    [InlineData(ValueBasis.LifetimeRevenue, 50)]
    [InlineData(ValueBasis.Profit12, 4)]
    [InlineData(ValueBasis.LifetimeProfit, 10)]
    public void V_is_what_the_model_measures(ValueBasis basis, int expected)
    {
        PurchaseFact[] purchases = [Sold(AsOf.Date.Plus(-10), 20, 16), Sold(AsOf.Date.Plus(-500), 30, 24), Sold(AsOf.Date.Plus(1), 1000)];
        var card = Scoring.Of(ValueStatistics.Of(purchases, An.Today), new(), Population with { Model = ScoringModel.Default with { Basis = basis } })!;
        Assert.Equal((expected, expected), (card.Value, card.S(Criteria.Value)));
    }

    [Fact]
    public void One_purchase_without_a_cost_makes_the_profit_unknown()
    {
        var population = Population with { Model = ScoringModel.Default with { Basis = ValueBasis.Profit12 } };
        var card = Scoring.Of(ValueStatistics.Of([Sold(AsOf.Date.Plus(-10), 20, 16), Sold(AsOf.Date.Plus(-20), 20)], An.Today), new(), population)!;
        Assert.Equal((null, null, null), (card.Value, card.S(Criteria.Value), card.Margin12));
    }

    [Theory]
    [InlineData(null, 0.025, 50)]
    [InlineData(0.01, 0.05, 50)]
    [InlineData(0.01, 0.10, 100)]
    [InlineData(0.30, 0.15, 25)]
    public void The_margin_is_measured_by_the_company_and_by_five_percent_at_the_least(double? company, double margin, double expected)
    {
        var card = Scoring.Of(Value(1, 100, 100 * (decimal)margin), new(), Population with { CompanyMargin = (decimal?)company })!;
        Assert.Equal((decimal)expected, company is null ? card.S(Criteria.Margin) * 2 : card.S(Criteria.Margin));
    }

    [Fact]
    public void Weights_have_to_add_up_to_a_hundred()
    {
        Assert.Null(ScoringModel.Default.Check());
        Assert.Equal(RefusalCode.WeightsNotHundred, new Weights(35, 25, 15, 15, 9.99m).Check()?.Code);
        Assert.Equal(RefusalCode.WeightsNotHundred, new Weights(110, -10, 0, 0, 0).Check()?.Code);
        Assert.Equal([Criteria.Potential, Criteria.Strategic], new Weights(40, 30.01m, 10, 15, 4.99m).OutsideRange());
        Assert.Empty(Weights.Default.OutsideRange());
    }

    [Fact]
    public void Growth_has_to_ascend() =>
        Assert.Equal(RefusalCode.GrowthNotAscending, (ScoringModel.Default with { GrowthMiddle = 20 }).Check()?.Code);

    static ValueStatistics Value(JsonObject row)
    {
        var intervals = row["intervals"]!.AsArray().Select(days => (int)days!);
        var dates = An.Dates(AsOf.Date.Plus(-(int)row["since"]!), intervals);
        return Value(1, row.Number("v")!.Value, row.Number("profit")) with
        {
            LastAsOf = dates[^1],
            Rhythm = Intervals.Of(Intervals.Between(dates)),
        };
    }

    static ValueStatistics Value(int dates, decimal revenue, decimal? profit = null) =>
        new() { AsOf = AsOf, DatesAsOf = dates, Revenue12 = revenue, Profit12 = profit, FirstAsOf = AsOf.Date.Plus(-10), LastAsOf = AsOf.Date.Plus(-10) };

    static ClientInputs Inputs(JsonObject row)
    {
        var ratings = row["ratings"]?.AsArray().Select(rating => (int?)rating).ToArray() ?? new int?[3];
        return new(row.Number("wallet"), row.Number("growth"), (int?)row["market"], ratings[0], ratings[1], ratings[2], row.Number("cost"));
    }

    static PurchaseFact Sold(Day day, decimal net, decimal? cost = null) => new(day, net, Guid.Empty, day.GetHashCode(), cost, null);
}
