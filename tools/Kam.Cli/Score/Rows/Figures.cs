using Kam.Domain;

namespace Kam.Cli.Score.Rows;

/// <summary>Everything that is computed of one client.</summary>
/// <param name="Card">Null for a client that never bought up to the as-of date.</param>
/// <param name="State">Null where there is no score.</param>
/// <param name="Today">The day that the figures of today are of.</param>
sealed record Figures(ValueStatistics Statistics, ScoreCard? Card, SegmentState? State, Population Population, Day Today)
{
    /// <summary>A client that never bought has no figures, not zeros.</summary>
    public bool HasBought => Statistics.Purchases > 0;

    public ValueChange? Change => HasBought ? ValueChange.Of(Statistics) : null;

    public Criterion? Criterion(Criteria which) => Card?.Criteria[(int)which];
}
