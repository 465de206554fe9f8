using System;

namespace Kam.Domain;

/// <summary>What freezing a population needs of one client, as one line of text: a batch of a run keeps these until all batches have theirs.</summary>
public sealed record ClientMeasure
{
    const int Fields = 16;

    public Guid Client { get; init; }

    public bool IsInPopulation { get; init; }

    public decimal Revenue12 { get; init; }

    public decimal RevenueToAsOf { get; init; }

    public decimal? Profit12 { get; init; }

    public decimal? ProfitToAsOf { get; init; }

    public decimal Revenue12Before { get; init; }

    public decimal? Profit12Before { get; init; }

    public decimal NetWithCost12 { get; init; }

    public decimal NetWithCostToAsOf { get; init; }

    public decimal? Wallet { get; init; }

    public decimal? Growth { get; init; }

    public decimal? CostToServe { get; init; }

    public bool HasMarketRating { get; init; }

    public bool HasStrategicRating { get; init; }

    public Basis Basis { get; init; } = Basis.Empty;

    public static ClientMeasure Of(Guid client, ValueStatistics value, ClientInputs inputs) => new()
    {
        Client = client,
        IsInPopulation = value.IsInPopulation,
        Revenue12 = value.Revenue12,
        RevenueToAsOf = value.RevenueToAsOf,
        Profit12 = value.Profit12,
        ProfitToAsOf = value.ProfitToAsOf,
        Revenue12Before = value.Revenue12Before,
        Profit12Before = value.Profit12Before,
        NetWithCost12 = value.NetWithCost12,
        NetWithCostToAsOf = value.NetWithCostToAsOf,
        Wallet = inputs.Wallet,
        Growth = inputs.Growth,
        CostToServe = inputs.CostToServe,
        HasMarketRating = inputs.MarketRating.HasValue,
        HasStrategicRating = inputs.StrategicRatings > 0,
        Basis = value.Basis,
    };

    /// <exception cref="FormatException">The line was not written by <see cref="ToString"/>.</exception>
    public static ClientMeasure Parse(string line)
    {
        var parts = line.Split('|');
        if (parts.Length != Fields) throw new FormatException("Not a measure of a client: " + line);
        return new()
        {
            Client = Guid.ParseExact(parts[0], "N"),
            IsInPopulation = parts[1] == "1",
            Revenue12 = Figure.Of(parts[2]),
            RevenueToAsOf = Figure.Of(parts[3]),
            Profit12 = Figure.OfAny(parts[4]),
            ProfitToAsOf = Figure.OfAny(parts[5]),
            Revenue12Before = Figure.Of(parts[6]),
            Profit12Before = Figure.OfAny(parts[7]),
            NetWithCost12 = Figure.Of(parts[8]),
            NetWithCostToAsOf = Figure.Of(parts[9]),
            Wallet = Figure.OfAny(parts[10]),
            Growth = Figure.OfAny(parts[11]),
            CostToServe = Figure.OfAny(parts[12]),
            HasMarketRating = parts[13] == "1",
            HasStrategicRating = parts[14] == "1",
            Basis = Basis.Parse(parts[15]),
        };
    }

    public override string ToString() => string.Join("|",
        Client.ToString("N"), Flag(IsInPopulation),
        Figure.Text(Revenue12), Figure.Text(RevenueToAsOf), Figure.Text(Profit12), Figure.Text(ProfitToAsOf),
        Figure.Text(Revenue12Before), Figure.Text(Profit12Before), Figure.Text(NetWithCost12), Figure.Text(NetWithCostToAsOf),
        Figure.Text(Wallet), Figure.Text(Growth), Figure.Text(CostToServe), Flag(HasMarketRating), Flag(HasStrategicRating), Basis.ToString());

    static string Flag(bool flag) => flag ? "1" : "0";
}
