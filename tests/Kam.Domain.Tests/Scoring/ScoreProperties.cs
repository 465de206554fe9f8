namespace Kam.Domain.Tests;

public class ScoreProperties
{
    [Fact]
    public void Scores_criteria_and_confidence_stay_between_nothing_and_a_hundred() => Scored.Sample((clients, population) =>
    {
        foreach (var card in Cards(clients, population))
        {
            Assert.InRange(card.Score ?? 0, 0, 100);
            Assert.InRange(card.Confidence, 0, 100);
            Assert.All(card.Criteria, criterion => Assert.InRange(criterion.S ?? 0, 0, 100));
            Assert.All(card.Criteria, criterion => Assert.InRange(criterion.KnownShare, 0, 1));
        }
    });

    [Fact]
    public void The_score_is_the_mean_of_what_is_known() => Scored.Sample((clients, population) =>
    {
        foreach (var card in Cards(clients, population))
        {
            var known = card.Criteria.Where(criterion => criterion.S is not null).ToList();
            var weights = known.Sum(criterion => criterion.Weight);
            Assert.Equal(weights == 0 ? null : Rounded.To(2, known.Sum(criterion => criterion.Weight * criterion.S) / weights), card.Score);
        }
    });

    [Fact]
    public void More_of_any_criterion_never_scores_less() => Gen.Select(Scored, Gen.Int[0, 5], Gen.Int[1, 400]).Sample((portfolio, which, more) =>
    {
        var (clients, population) = portfolio;
        var client = clients[0];
        var (value, inputs) = Raised(client.Value, client.Inputs, which, more);
        Assert.True(Scoring.Of(client.Value, client.Inputs, population)?.Score is not { } score || Scoring.Of(value, inputs, population)!.Score >= score);
    });

    [Fact]
    public void Another_clients_edit_moves_nobody_between_runs() => Gen.Select(Scored, A.Client).Sample((portfolio, edited) =>
    {
        var (clients, population) = portfolio;
        var before = Cards(clients.Skip(1), population);
        clients[0] = edited;
        Assert.Equal(before, Cards(clients.Skip(1), Population.Parse(population.ToString())));
    });

    [Fact]
    public void The_order_of_purchases_changes_nothing() => Gen.Select(Scored, Gen.Int).Sample((portfolio, seed) =>
    {
        var (clients, population) = portfolio;
        var mixed = clients.Select(client => client with { Purchases = [.. client.Purchases.OrderBy(purchase => HashCode.Combine(purchase, seed))] }).ToArray();
        Assert.Equal(population.ToString(), A.Frozen(population.Model, mixed).ToString());
        Assert.Equal(Cards(clients, population), Cards(mixed, population));
    });

    [Fact]
    public void What_is_stored_scores_like_the_purchases_themselves() => Scored.Sample((clients, population) =>
    {
        foreach (var client in clients)
        {
            var stored = Stored(client.Value);
            var card = Scoring.Of(client.Value, client.Inputs, population);
            Assert.Equal(card, Scoring.Of(stored, client.Inputs, population));
            Assert.Equal(ClientMeasure.Of(A.Id(1), client.Value, client.Inputs), ClientMeasure.Of(A.Id(1), stored, client.Inputs));
            Assert.Equal(ReEngageNeeded.From(client.Value, population), ReEngageNeeded.From(stored, population));
            if (card is not null) Assert.Equal(Segmentation.Judge(card, client.Value, client.Inputs, null, population), Segmentation.Judge(card, stored, client.Inputs, null, population));
        }
    });

    static Gen<(Bought[] Clients, Population Population)> Scored { get; } =
        Gen.Select(A.Model, A.Portfolio, (model, clients) => (clients, A.Frozen(model with { Basis = clients.Length % 2 == 0 ? ValueBasis.Revenue12 : ValueBasis.LifetimeRevenue }, clients)));

    static List<ScoreCard> Cards(IEnumerable<Bought> clients, Population population) =>
        [.. clients.Select(client => Scoring.Of(client.Value, client.Inputs, population)).OfType<ScoreCard>()];

    static (ValueStatistics Value, ClientInputs Inputs) Raised(ValueStatistics value, ClientInputs inputs, int which, int more) => which switch
    {
        0 => (value, inputs with { Wallet = inputs.Wallet + more }),
        1 => (value, inputs with { Growth = inputs.Growth + more }),
        2 => (value, inputs with { MarketRating = OneMore(inputs.MarketRating) }),
        3 => (value, inputs with { ReferenceRating = OneMore(inputs.ReferenceRating) }),
        4 => (value with { Profit12 = value.Profit12 + more }, inputs),
        _ => (value with { RevenueToAsOf = value.RevenueToAsOf + more }, inputs),
    };

    static int? OneMore(int? rating) => rating is { } given ? Math.Min(5, given + 1) : null;

    /// <summary>From the columns that keep it, and the one text: as a plug-in reads a client back.</summary>
    static ValueStatistics Stored(ValueStatistics value) => new()
    {
        AsOf = AsOf.Of(value.AsOf.Date),
        Purchases = value.Purchases,
        Revenue12 = value.Revenue12,
        PreviousRevenue12 = value.PreviousRevenue12,
        Profit12 = value.Profit12,
        PreviousProfit12 = value.PreviousProfit12,
        Categories12 = value.Categories12,
        Revenue12Before = value.Revenue12Before,
        Profit12Before = value.Profit12Before,
        RevenueToAsOf = value.RevenueToAsOf,
        ProfitToAsOf = value.ProfitToAsOf,
        NetWithCost12 = value.NetWithCost12,
        NetWithCostToAsOf = value.NetWithCostToAsOf,
        FirstPurchase = value.FirstPurchase,
        LastPurchase = value.LastPurchase,
        Dates = value.Dates,
        FirstAsOf = value.FirstAsOf,
        LastAsOf = value.LastAsOf,
        DatesAsOf = value.DatesAsOf,
        Rhythm = value.Rhythm,
        RhythmToday = value.RhythmToday is { } rhythm ? rhythm with { Variation = 0 } : null,
        Year = value.Year,
        PreviousYear = value.PreviousYear,
        Basis = Basis.Parse(value.Basis.ToString()),
    };
}
