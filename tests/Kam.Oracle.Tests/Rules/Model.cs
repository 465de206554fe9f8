namespace Kam.Oracle.Tests.Rules;

enum Basis
{
    Revenue12,
    LifetimeRevenue,
    Profit12,
    LifetimeProfit,
}

/// <summary>What an administrator may choose and these comparisons vary; every threshold is the default of the rules.</summary>
sealed record Model
{
    /// <summary>Of C1 to C5.</summary>
    public IReadOnlyList<decimal> Weights { get; init; } = [35, 25, 15, 15, 10];

    public Basis Basis { get; init; } = Basis.Revenue12;

    public decimal? CandidateThreshold { get; init; }

    /// <summary>Used for V while fewer than twenty clients are known.</summary>
    public IReadOnlyList<(Exact, Exact)>? ValuePoints { get; init; }
}
