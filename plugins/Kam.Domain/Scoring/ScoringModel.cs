namespace Kam.Domain;

/// <summary>What V is: one measure for all clients of a run.</summary>
public enum ValueBasis { Revenue12, LifetimeRevenue, Profit12, LifetimeProfit }

/// <summary>Weights and thresholds of a score. Percentages are written as such (5 is 5 %), points of the score as they are.</summary>
public sealed record ScoringModel
{
    public static ScoringModel Default { get; } = new();

    /// <summary>Counts the changes of what scores.</summary>
    public int Version { get; init; } = 1;

    public Weights Weights { get; init; } = Weights.Default;

    public ValueBasis Basis { get; init; }

    /// <summary>V above it makes a client a KAM candidate whatever its score; null: nobody.</summary>
    public decimal? CandidateThreshold { get; init; }

    /// <summary>Expected growth that is worth nothing, half, everything, in percent.</summary>
    public decimal GrowthLow { get; init; } = -20;

    /// <inheritdoc cref="GrowthLow"/>
    public decimal GrowthMiddle { get; init; }

    /// <inheritdoc cref="GrowthLow"/>
    public decimal GrowthHigh { get; init; } = 20;

    /// <summary>The margin that is worth half, at the least, in percent.</summary>
    public decimal MarginMin { get; init; } = 5;

    /// <summary>From this percentile on price and capacity are a plus.</summary>
    public decimal PscLevel { get; init; } = 60;

    /// <summary>From this regularity on it is a plus.</summary>
    public decimal RegularityLevel { get; init; } = 66;

    /// <summary>A first purchase fewer days ago makes a client new.</summary>
    public int NewDays { get; init; } = 180;

    /// <summary>Fewer purchase dates make a client new as long as the first lies fewer than <see cref="FewDays"/> ago.</summary>
    public int FewPurchases { get; init; } = 3;

    /// <inheritdoc cref="FewPurchases"/>
    public int FewDays { get; init; } = 365;

    /// <summary>A cost to serve above this share of revenue makes a client a problem, in percent.</summary>
    public decimal CostToServeShare { get; init; } = 20;

    /// <summary>So far below the company's margin, and below nothing, lies the floor, in points of margin.</summary>
    public decimal FloorPoints { get; init; } = 5;

    public decimal KeyScore { get; init; } = 70;

    public decimal KeyValue { get; init; } = 80;

    public decimal StrategicRating { get; init; } = 80;

    public decimal StrategicScore { get; init; } = 50;

    public decimal DevelopingScore { get; init; } = 50;

    public decimal DevelopingValue { get; init; } = 60;

    public decimal DevelopingPotential { get; init; } = 60;

    /// <summary>So many points past a cut change a segment at once.</summary>
    public decimal Hysteresis { get; init; } = 5;

    /// <summary>The share of the weights available to anyone that becoming a key client asks for, in percent.</summary>
    public decimal KeyConfidence { get; init; } = 60;

    /// <summary>More usual intervals than these since the last purchase: lapsed.</summary>
    public decimal LapseIntervals { get; init; } = 3;

    /// <summary>The share of revenue whose cost has to be known where gross profit is the basis, in percent.</summary>
    public decimal CostKnown { get; init; } = 95;

    /// <summary>Percentages by absolute values, for a company with too few clients for percentiles; null: none.</summary>
    public Curve? ValuePoints { get; init; }

    /// <inheritdoc cref="ValuePoints"/>
    public Curve? HeadroomPoints { get; init; }

    /// <inheritdoc cref="ValuePoints"/>
    public Curve? PricePoints { get; init; }

    /// <inheritdoc cref="ValuePoints"/>
    public Curve? CapacityPoints { get; init; }

    /// <summary>Null when the model can score.</summary>
    public Refusal? Check() =>
        Weights.Check() ?? (GrowthLow < GrowthMiddle && GrowthMiddle < GrowthHigh ? null : Refusal.Of(RefusalCode.GrowthNotAscending));

    public override string ToString() => ScoringModelText.Write(this);

    /// <exception cref="System.FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static ScoringModel Parse(string text) => ScoringModelText.Read(text);
}
