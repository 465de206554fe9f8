using System;

namespace Kam.Domain;

/// <summary>Clients that can be compared: of one fifth by value, and first bought in one year.</summary>
/// <param name="Fifth">0 for the lowest, 4 for the highest.</param>
public sealed record Stratum(int Fifth, int FirstYear)
{
    /// <summary>How many percentiles a fifth takes.</summary>
    public const int Width = 20;

    /// <param name="percentile">Of the client's value among all that are scored, 0 to 100.</param>
    public static Stratum Of(decimal percentile, Day firstPurchase) => new(Math.Min(4, (int)(percentile / Width)), firstPurchase.Date.Year);
}
