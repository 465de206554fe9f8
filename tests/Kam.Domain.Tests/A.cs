namespace Kam.Domain.Tests;

/// <summary>A client as the run sees it: what it bought, and what people entered.</summary>
public sealed record Bought(PurchaseFact[] Purchases, ClientInputs Inputs)
{
    public ValueStatistics Value { get; } = ValueStatistics.Of(Purchases, An.Today);
}

/// <summary>Makes clients, portfolios of them, and what a run freezes of a portfolio.</summary>
static class A
{
    public static Gen<ClientInputs> Inputs { get; } = Gen.Select(
        Gen.Int[0, 500_000].OrNone(0.4), Gen.Int[-40, 40].OrNone(0.4), Gen.Int[1, 5].OrNone(0.4), Gen.Int[0, 5].OrNone(0.4), Gen.Int[0, 5].OrNone(0.3), Gen.Int[0, 5].OrNone(0.3), Gen.Int[0, 900].OrNone(0.5),
        (wallet, growth, market, reference, innovation, development, cost) => new ClientInputs(wallet / 100m, growth, market, reference, innovation, development, cost));

    public static Gen<Bought> Client { get; } = Gen.Select(An.Purchases, Inputs, (purchases, inputs) => new Bought(purchases, inputs));

    public static Gen<Bought[]> Portfolio { get; } = Client.Array[1, 40];

    public static Gen<ScoringModel> Model { get; } = Gen.Select(
        Gen.Enum<ValueBasis>(), Gen.Int[0, 30], Gen.Bool, Gen.Int[0, 1000].OrNone(0.5),
        (basis, moved, hasPoints, candidate) => ScoringModel.Default with
        {
            Version = moved + 1,
            Basis = basis,
            Weights = Weights.Default with { Value = 35 - moved, Potential = 25 + moved },
            CandidateThreshold = candidate,
            CostKnown = 0,
            ValuePoints = hasPoints ? Curve.Parse("0:0;500:40;5000:100") : null,
        });

    static Gen<int?> OrNone(this Gen<int> gen, double share) =>
        Gen.Select(gen, Gen.Double[0, 1], (value, chance) => chance < share ? (int?)null : value);

    public static Population Frozen(ScoringModel model, IEnumerable<Bought> clients, IReadOnlyDictionary<Guid, string?>? units = null)
    {
        var builder = new PopulationBuilder(model, AsOf.Before(An.Today));
        foreach (var (client, number) in clients.Select((client, number) => (client, number)))
            builder.Add(ClientMeasure.Of(Id(number), client.Value, client.Inputs));
        return builder.Freeze(units ?? new Dictionary<Guid, string?>()).Value!;
    }

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
