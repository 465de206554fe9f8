namespace Kam.Domain.Tests;

public class PopulationTests
{
    static readonly AsOf AsOf = AsOf.Before(An.Today);

    [Fact]
    public void Its_text_reads_back_exactly() => Gen.Select(A.Model, A.Portfolio).Sample((model, clients) =>
    {
        if (Freeze(model, clients) is not { } population) return;
        var read = Population.Parse(population.ToString());
        Assert.Equal(population.ToString(), read.ToString());
        Assert.Equal(population.Model, read.Model);
        Assert.Equal((population.Floor, population.FloorBefore, population.AvailableWeight), (read.Floor, read.FloorBefore, read.AvailableWeight));
        foreach (var client in clients) Assert.Equal(Scoring.Of(client.Value, client.Inputs, population), Scoring.Of(client.Value, client.Inputs, read));
    });

    [Fact]
    public void A_measure_reads_back_exactly() => A.Client.Sample(client =>
    {
        var measure = ClientMeasure.Of(A.Id(7), client.Value, client.Inputs);
        Assert.Equal(measure, ClientMeasure.Parse(measure.ToString()));
        Assert.DoesNotContain('\n', measure.ToString());
    });

    [Fact]
    public void The_order_of_the_clients_does_not_matter() => Gen.Select(A.Portfolio, Gen.Int).Sample((clients, seed) =>
        Assert.Equal(A.Frozen(ScoringModel.Default, clients).ToString(), A.Frozen(ScoringModel.Default, clients.OrderBy(client => HashCode.Combine(client.Purchases.Length, client.Value.Revenue12, seed))).ToString()));

    [Fact]
    public void The_median_is_of_all_intervals_of_all_clients()
    {
        var population = A.Frozen(ScoringModel.Default, [Buying(0, 10), Buying(0, 20, 60), Buying(5)]);
        Assert.Equal(20m, population.PopulationMedian);
        Assert.Equal(30m, A.Frozen(ScoringModel.Default, [Buying(0, 20, 60)]).PopulationMedian);
        Assert.Null(A.Frozen(ScoringModel.Default, [Buying(5)]).PopulationMedian);
    }

    [Fact]
    public void Who_bought_before_the_lookback_only_is_no_part_of_it() =>
        Assert.Equal(1, A.Frozen(ScoringModel.Default, [Buying(0), Buying(1200)]).Clients);

    [Fact]
    public void The_company_margin_is_of_the_clients_whose_cost_is_known()
    {
        var population = A.Frozen(ScoringModel.Default, [Earning(1000, 700, 100), Earning(1000, 900, null), Earning(500, null, 50)]);
        Assert.Equal((0.15m, 0.15m), (population.CompanyMargin, population.CompanyMarginBefore));
        Assert.Equal(0m, population.Floor);
    }

    [Fact]
    public void The_floor_lies_five_points_below_a_poor_company() =>
        Assert.Equal(-0.02m, A.Frozen(ScoringModel.Default, [Earning(1000, 970, null)]).Floor);

    [Fact]
    public void Without_revenue_there_is_no_company_margin() =>
        Assert.Equal((null, null), (A.Frozen(ScoringModel.Default, [Earning(500, null, null)]).CompanyMargin, A.Frozen(ScoringModel.Default, [Buying(0)]).Floor));

    [Theory]
    [InlineData(ValueBasis.Profit12, 95, null)]
    [InlineData(ValueBasis.Profit12, 94.99, RefusalCode.CostTooLittleKnown)]
    [InlineData(ValueBasis.LifetimeProfit, 95, null)]
    [InlineData(ValueBasis.LifetimeProfit, 94.99, RefusalCode.CostTooLittleKnown)]
    [InlineData(ValueBasis.Revenue12, 0.01, null)]
    public void Gross_profit_is_a_basis_only_where_the_cost_is_known(ValueBasis basis, double known, string? refusal)
    {
        var builder = new PopulationBuilder(ScoringModel.Default with { Basis = basis }, AsOf);
        builder.Add(ClientMeasure.Of(A.Id(1), Earning((decimal)known, 1, null).Value, new()));
        builder.Add(ClientMeasure.Of(A.Id(2), Earning(100 - (decimal)known, null, null).Value, new()));
        Assert.Equal(refusal, builder.Freeze(new Dictionary<Guid, string?>()).Refusal?.Code);
    }

    [Fact]
    public void Criteria_that_nobody_has_are_not_available()
    {
        Assert.Equal(0m, A.Frozen(ScoringModel.Default, [Buying(0)]).AvailableWeight);
        Assert.Equal(50m, A.Frozen(ScoringModel.Default, Enumerable.Repeat(Buying(0, 10), 5)).AvailableWeight);
        Assert.Equal(100m, A.Frozen(ScoringModel.Default, [.. Enumerable.Repeat(Buying(0, 10), 5), Earning(10, 5, null) with { Inputs = new(MarketRating: 3, InnovationRating: 0) }]).AvailableWeight);
        Assert.Equal(15m, A.Frozen(ScoringModel.Default, [Buying(0, 10) with { Inputs = new(Wallet: 100) }]).AvailableWeight);
    }

    [Fact]
    public void A_wallet_of_few_clients_counts_by_points()
    {
        var model = ScoringModel.Default with { HeadroomPoints = Curve.Parse("0:0;100:100") };
        Assert.Equal(40m, A.Frozen(model, [Buying(0, 10) with { Inputs = new(Wallet: 100) }]).AvailableWeight);
    }

    [Theory, InlineData(""), InlineData("population 2"), InlineData("population 1\nasof")]
    public void What_is_no_population_is_not_read(string text) => Assert.ThrowsAny<Exception>(() => Population.Parse(text));

    static Population? Freeze(ScoringModel model, IEnumerable<Bought> clients)
    {
        var builder = new PopulationBuilder(model, AsOf);
        foreach (var client in clients) builder.Add(ClientMeasure.Of(A.Id(1), client.Value, client.Inputs));
        return builder.Freeze(new Dictionary<Guid, string?> { [Guid.Empty] = "kg" }).Value;
    }

    static Bought Buying(params int[] daysBefore) => new([.. daysBefore.Select(days => new PurchaseFact(AsOf.Date.Plus(-days), 1, Guid.Empty, days, null, null))], new());

    static Bought Earning(decimal net, decimal? cost, decimal? costToServe) => new([new(AsOf.Date.Plus(-60), net, Guid.Empty, 1, cost, null)], new(CostToServe: costToServe));
}
