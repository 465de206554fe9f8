using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>
/// What the purchases of one client say, in the digits of the columns that keep it. Everything of twelve months, and what the score reads, is judged
/// at the as-of date; lifetime value, first and last purchase and the rhythm of the next order today. Nothing here depends on other clients.
/// </summary>
public sealed record ValueStatistics
{
    static readonly AsOf NoDate = AsOf.Of(default);
    static readonly LifetimeValue NoValue = new(0, null, 0, null, null, null, null, null);

    public AsOf AsOf { get; init; } = NoDate;

    /// <summary>How many purchases there are. One dated ahead counts for nothing but this: whoever has ordered is looked at again when its day has come.</summary>
    public int Purchases { get; init; }

    public decimal Revenue12 { get; init; }

    public decimal PreviousRevenue12 { get; init; }

    public decimal? Profit12 { get; init; }

    public decimal? PreviousProfit12 { get; init; }

    public int Categories12 { get; init; }

    /// <summary>Of the twelve months up to the as-of date of the month before.</summary>
    public decimal Revenue12Before { get; init; }

    /// <inheritdoc cref="Revenue12Before"/>
    public decimal? Profit12Before { get; init; }

    /// <summary>Of all purchases up to the as-of date.</summary>
    public decimal RevenueToAsOf { get; init; }

    /// <inheritdoc cref="RevenueToAsOf"/>
    public decimal? ProfitToAsOf { get; init; }

    /// <summary>Revenue of the twelve months whose cost is known.</summary>
    public decimal NetWithCost12 { get; init; }

    /// <summary>Revenue up to the as-of date whose cost is known.</summary>
    public decimal NetWithCostToAsOf { get; init; }

    public Day? FirstPurchase { get; init; }

    public Day? LastPurchase { get; init; }

    /// <summary>Purchase dates up to today.</summary>
    public int Dates { get; init; }

    public Day? FirstAsOf { get; init; }

    public Day? LastAsOf { get; init; }

    /// <summary>Purchase dates up to the as-of date.</summary>
    public int DatesAsOf { get; init; }

    /// <summary>The intervals of the 36 months up to the as-of date; null with fewer than two.</summary>
    public Intervals? Rhythm { get; init; }

    /// <summary>The intervals of the 36 months up to today; null with fewer than two.</summary>
    public Intervals? RhythmToday { get; init; }

    public LifetimeValue Lifetime { get; init; } = NoValue;

    /// <summary>Orders of the twelve months.</summary>
    public OrderCount Year { get; init; }

    /// <summary>Orders of the twelve months before.</summary>
    public OrderCount PreviousYear { get; init; }

    public Basis Basis { get; init; } = Basis.Empty;

    /// <summary>Whether the client belongs to the population: a purchase date in the 36 months up to the as-of date.</summary>
    public bool IsInPopulation => LastAsOf is { } last && AsOf.InLookback(last);

    /// <summary>Of one client; for many, a <see cref="Ledger"/> keeps its memory. The order of the purchases does not matter.</summary>
    public static ValueStatistics Of(PurchaseFact[] purchases, Day today) => new Ledger(today).Of(purchases, 0, purchases.Length);

    /// <inheritdoc cref="Of(PurchaseFact[], Day)"/>
    public static ValueStatistics Of(IReadOnlyList<PurchaseFact> purchases, Day today) => Of(purchases.ToArray(), today);
}
