namespace Kam.Domain;

/// <summary>What people enter of a client and the score reads. Each is null while nobody gave it.</summary>
/// <param name="Wallet">What the client buys from everybody in a year, in base currency.</param>
/// <param name="Growth">Expected, in percent.</param>
/// <param name="MarketRating">1 to 5.</param>
/// <param name="ReferenceRating">0 to 5, as are innovation and joint development.</param>
/// <param name="CostToServe">Of twelve months, in base currency.</param>
public sealed record ClientInputs(
    decimal? Wallet = null,
    decimal? Growth = null,
    int? MarketRating = null,
    int? ReferenceRating = null,
    int? InnovationRating = null,
    int? CoDevelopmentRating = null,
    decimal? CostToServe = null)
{
    /// <summary>How many of the three strategic ratings are given.</summary>
    public int StrategicRatings => (ReferenceRating.HasValue ? 1 : 0) + (InnovationRating.HasValue ? 1 : 0) + (CoDevelopmentRating.HasValue ? 1 : 0);
}
