using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>
/// What the purchases of one client say. Everything of twelve months, and regularity, is judged at the as-of date;
/// lifetime value, first and last purchase and the expected next order today.
/// </summary>
public sealed record ValueStatistics(
    AsOf AsOf,
    int Purchases,
    decimal Revenue12,
    decimal PreviousRevenue12,
    decimal? Profit12,
    decimal? PreviousProfit12,
    int Categories12,
    LifetimeValue Lifetime,
    int Dates,
    Day? FirstPurchase,
    Day? LastPurchase,
    Day? NextOrder,
    Intervals? Intervals,
    Regularity? Regularity)
{
    /// <param name="populationMedian">The median of all intervals of the population, of the last scoring run; null until one has published it.</param>
    public static ValueStatistics Of(IEnumerable<PurchaseFact> purchases, Day today, decimal? populationMedian)
    {
        var asOf = AsOf.Before(today);
        var known = purchases.Where(purchase => purchase.Date <= today).ToList();
        var year = known.Where(purchase => asOf.InYear(purchase.Date)).ToList();
        var previous = known.Where(purchase => asOf.InYear(purchase.Date, yearsBefore: 1)).ToList();
        var dates = PurchaseDates.Of(known);
        var judged = dates.Where(asOf.InLookback).ToList();
        var recent = dates.Where(day => day > today.MonthsBefore(36)).ToList();
        var first = dates.Count > 0 ? dates[0] : (Day?)null;
        return new(asOf, known.Count,
            year.Sum(purchase => purchase.Net), previous.Sum(purchase => purchase.Net),
            LifetimeValue.ProfitOf(year), LifetimeValue.ProfitOf(previous),
            LifetimeValue.CategoriesOf(year),
            LifetimeValue.Of(known, first, today),
            dates.Count, first, dates.Count > 0 ? dates[dates.Count - 1] : null,
            Regularity.NextOrder(recent, populationMedian),
            Intervals.Between(judged),
            Regularity.At(asOf.Date, judged, populationMedian));
    }
}
