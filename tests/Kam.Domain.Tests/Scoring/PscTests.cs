namespace Kam.Domain.Tests;

public class PscTests
{
    static readonly AsOf AsOf = AsOf.Before(An.Today);
    static readonly Guid Steel = new(1, 0, 0, new byte[8]), Paint = new(2, 0, 0, new byte[8]);

    [Fact]
    public void Prices_are_those_of_the_population_where_units_differ()
    {
        var population = Frozen(null, [Sold(Steel, 100, 10), Sold(Paint, 60, 3)], [Sold(Steel, 60, 6), Sold(Paint, 30, 3)]);
        Assert.Equal((10m, 15m), (population.Prices[Steel], population.Prices[Paint]));
        var dear = Card(population, Sold(Steel, 100, 10), Sold(Paint, 60, 3));
        Assert.Equal((1.1034m, 145m), (dear.Price, dear.Capacity));
    }

    [Fact]
    public void Where_all_categories_share_a_unit_the_price_is_of_a_unit()
    {
        var population = Frozen(new() { [Steel] = " KG ", [Paint] = "kg" }, [Sold(Steel, 100, 10), Sold(Paint, 60, 3)]);
        Assert.True(population.OneUnit);
        var card = Card(population, Sold(Steel, 100, 10), Sold(Paint, 60, 3), Sold(Paint, 8, null));
        Assert.Equal((12.9231m, 13m), (card.Price, card.Capacity));
    }

    [Fact]
    public void A_unit_that_is_not_stated_is_not_shared()
    {
        Assert.False(Frozen(new() { [Steel] = "kg" }, [Sold(Steel, 100, 10), Sold(Paint, 60, 3)]).OneUnit);
        Assert.False(Frozen(new() { [Steel] = " ", [Paint] = " " }, [Sold(Steel, 100, 10), Sold(Paint, 60, 3)]).OneUnit);
        Assert.True(Frozen(new() { [Steel] = "kg" }, [Sold(Steel, 100, 10)]).OneUnit);
    }

    [Fact]
    public void Without_units_the_index_is_one()
    {
        var card = Card(Frozen(null, [Sold(Steel, 100, null)]), Sold(Steel, 100, null), Sold(Steel, 30, 0));
        Assert.Equal((1m, 130m), (card.Price, card.Capacity));
    }

    [Fact]
    public void A_category_without_a_price_enters_with_its_own_amount()
    {
        var card = Card(Frozen(null, [Sold(Steel, 100, 10)]), Sold(Paint, 50, 5), Sold(Steel, 20, 2));
        Assert.Equal((1m, 70m), (card.Price, card.Capacity));
    }

    [Fact]
    public void Returns_and_gifts_set_no_price_and_returned_units_are_taken_back()
    {
        var population = Frozen(null, [Sold(Steel, 100, 10), Sold(Steel, -30, -3), Sold(Steel, 0, 50)]);
        Assert.Equal(10m, population.Prices[Steel]);
        Assert.Equal(70m, Card(population, Sold(Steel, 100, 10), Sold(Steel, -30, -3)).Capacity);
    }

    [Fact]
    public void A_price_has_eight_digits() =>
        Assert.Equal(0.33333333m, Frozen(null, [Sold(Steel, 1, 3)]).Prices[Steel]);

    [Fact]
    public void Returns_above_sales_have_neither_price_nor_capacity()
    {
        var card = Card(Frozen(null, [Sold(Steel, 100, 10)]), Sold(Steel, 100, 10), Sold(Steel, -120, -12) with { Date = AsOf.Date.Plus(-3) });
        Assert.Equal((null, null, "P?S?C?"), (card.Price, card.Capacity, card.Profile.ToString()));
    }

    [Fact]
    public void Revenue_is_price_times_capacity() => An.Purchases.Sample(purchases =>
    {
        var value = ValueStatistics.Of(purchases, An.Today);
        if (value.DatesAsOf == 0 || Scoring.Of(value, new(), Frozen(null, purchases)) is not { Price: { } price, Capacity: { } capacity }) return;
        Assert.Equal((double)value.Revenue12, (double)(price * capacity), 0.0001 * (double)capacity);
    });

    [Theory]
    [InlineData(PscLevel.Plus, PscLevel.Plus, PscLevel.Minus, "P+S+C\u2212")]
    [InlineData(PscLevel.Minus, PscLevel.Unknown, PscLevel.Plus, "P\u2212S?C+")]
    public void A_profile_is_written_letter_first(PscLevel price, PscLevel regularity, PscLevel capacity, string text) =>
        Assert.Equal(text, new PscProfile(price, regularity, capacity).ToString());

    [Theory, InlineData(30, "P?S+C?"), InlineData(31, "P?S\u2212C?")]
    public void Regularity_is_a_plus_from_its_level_on(int since, string profile)
    {
        // Two equal intervals: 66.6667 as long as nothing is overdue; 66 lies at 1.515 of them.
        var last = AsOf.Date.Plus(-since);
        var value = ValueStatistics.Of([.. new[] { 0, 20, 40 }.Select(days => Sold(Steel, 1, null) with { Date = last.Plus(-days), Document = days })], An.Today);
        Assert.Equal(profile, Scoring.Of(value, new(), new(ScoringModel.Default, AsOf))!.Profile.ToString());
    }

    [Theory, InlineData(60, "P+S?C+"), InlineData(59.99, "P\u2212S?C\u2212")]
    public void Levels_begin_at_their_cuts(double percent, string profile)
    {
        var curve = Curve.Through(new Point(0, (decimal)percent));
        Assert.Equal(profile, Card(Frozen(null, [Sold(Steel, 100, 10)]) with { PriceBreakpoints = curve, CapacityBreakpoints = curve }, Sold(Steel, 100, 10)).Profile.ToString());
    }

    static Population Frozen(Dictionary<Guid, string?>? units, params PurchaseFact[][] clients) => A.Frozen(ScoringModel.Default, clients.Select(facts => new Bought(facts, new())), units);

    static ScoreCard Card(Population population, params PurchaseFact[] purchases) => Scoring.Of(ValueStatistics.Of(purchases, An.Today), new(), population with { PopulationMedian = null })!;

    static PurchaseFact Sold(Guid category, decimal net, int? units) => new(AsOf.Date.Plus(-10), net, category, 1, null, units);
}
