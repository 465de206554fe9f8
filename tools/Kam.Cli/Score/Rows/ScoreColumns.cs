using Kam.Domain;

namespace Kam.Cli.Score.Rows;

/// <summary>The score and every step to it; all empty where there is none.</summary>
static class ScoreColumns
{
    public static readonly IReadOnlyList<Column> All =
    [
        new("kam_value", f => f.Card?.Value),
        new("kam_headroom", f => f.Card?.Headroom),
        new("kam_margin12", f => f.Card?.Margin12),
        new("kam_recency", f => f.Card?.Recency),
        new("kam_regularity", f => f.Card?.Regularity),
        new("kam_priceindex", f => f.Card?.Price),
        new("kam_capacity", f => f.Card?.Capacity),
        new("kam_pricepercentile", f => f.Card?.PricePercentile),
        new("kam_capacitypercentile", f => f.Card?.CapacityPercentile),
        new("kam_pricelevel", f => f.Card?.PriceLevel),
        new("kam_regularitylevel", f => f.Card?.RegularityLevel),
        new("kam_capacitylevel", f => f.Card?.CapacityLevel),
        .. Enum.GetValues<Criteria>().SelectMany(Of),
        new("kam_score", f => f.Card?.Score),
        new("kam_confidence", f => f.Card?.Confidence),
        new("kam_modelversion", f => f.Card is null ? null : f.Population.Model.Version),
    ];

    static IEnumerable<Column> Of(Criteria which)
    {
        var number = (int)which + 1;
        yield return new($"kam_s{number}", f => f.Criterion(which)?.S);
        yield return new($"kam_weight{number}", f => f.Criterion(which)?.Weight);
        yield return new($"kam_known{number}", f => f.Criterion(which)?.KnownShare);
        yield return new($"kam_contribution{number}", f => f.Criterion(which)?.Contribution);
    }
}
