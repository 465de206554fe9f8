namespace Kam.Domain;

/// <summary>The score of one client with everything that explains it, in the digits of its columns.</summary>
public sealed record ScoreCard
{
    /// <summary>V: the measure of value that the model chose, in base currency.</summary>
    public decimal? Value { get; init; }

    public decimal? Headroom { get; init; }

    /// <summary>m: net margin of the twelve months, as a fraction.</summary>
    public decimal? Margin12 { get; init; }

    /// <summary>q: usual intervals since the last purchase.</summary>
    public decimal? Recency { get; init; }

    /// <summary>S of PSC.</summary>
    public decimal? Regularity { get; init; }

    public decimal? Price { get; init; }

    public decimal? Capacity { get; init; }

    public decimal? PricePercentile { get; init; }

    public decimal? CapacityPercentile { get; init; }

    public PscProfile Profile { get; init; }

    public PscLevel PriceLevel => Profile.Price;

    public PscLevel RegularityLevel => Profile.Regularity;

    public PscLevel CapacityLevel => Profile.Capacity;

    public CriterionList Criteria { get; init; } = CriterionList.None;

    /// <summary>0 to 100; null when no criterion is available.</summary>
    public decimal? Score { get; init; }

    /// <summary>Weights of what is known, 0 to 100.</summary>
    public decimal Confidence { get; init; }

    /// <summary>Whether V lies above the absolute threshold of a KAM candidate.</summary>
    public bool IsCandidate { get; init; }

    /// <summary>Whether too many usual intervals have passed since the last purchase.</summary>
    public bool IsLapsed { get; init; }

    public decimal? S(Criteria criterion) => Criteria[(int)criterion].S;
}
