using Kam.Domain;

namespace Kam.RuleBenchmarks;

/// <summary>What came out for one client, as far as another engine can be asked for it.</summary>
readonly record struct Outcome(decimal? Score, Segment? Segment);

/// <summary>Statistics, freezing, score and segment of a whole portfolio by the rules of the product, in one thread.</summary>
sealed class DomainRun
{
    readonly List<(ValueStatistics Value, ClientInputs Inputs)> clients = [];
    readonly Ledger ledger = new(Portfolio.Today);
    readonly PopulationBuilder builder = new(ScoringModel.Default, AsOf.Before(Portfolio.Today));

    public Span Statistics { get; private set; }

    public Span Judging { get; private set; }

    /// <summary>A part of the clients: what it says is kept, its purchases are not.</summary>
    public void Add(Portfolio portfolio)
    {
        var clock = new Clock();
        for (var client = 0; client < portfolio.Inputs.Length; client++)
            Add(portfolio.Purchases, portfolio.Starts[client], portfolio.Starts[client + 1] - portfolio.Starts[client], portfolio.Inputs[client]);
        Statistics += clock.Read();
    }

    public void Add(PurchaseFact[] purchases, int from, int count, ClientInputs inputs)
    {
        var value = ledger.Of(purchases, from, count);
        builder.Add(ClientMeasure.Of(new Guid(clients.Count, 0, 0, new byte[8]), value, inputs));
        clients.Add((value, inputs));
    }

    /// <summary>Freezes, and scores through the frozen text's numbers.</summary>
    public (Population Population, Outcome[] Outcomes) Finish()
    {
        var clock = new Clock();
        var population = builder.Freeze(new Dictionary<Guid, string?>()).Value!;
        var outcomes = new Outcome[clients.Count];
        for (var client = 0; client < outcomes.Length; client++)
        {
            var (value, inputs) = clients[client];
            if (Scoring.Of(value, inputs, population) is { } card)
                outcomes[client] = new(card.Score, Segmentation.Judge(card, value, inputs, null, population).Segment);
        }
        Judging += clock.Read();
        return (population, outcomes);
    }
}
