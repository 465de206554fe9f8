using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>LTV (валовый доход за всё время) and the five factors whose product it is. Factors are null where there is no order, no revenue or no cost to tell them from.</summary>
public sealed record LifetimeValue(
    decimal Revenue,
    decimal? Profit,
    int Orders,
    decimal? CategoriesPerOrder,
    decimal? RevenuePerCategoryOrder,
    decimal? OrdersPerYear,
    decimal? Years,
    decimal? Margin)
{
    const decimal DaysPerYear = 365.25m;

    /// <summary>Over all purchases given; the relation runs from the first purchase date to today, one year at least.</summary>
    public static LifetimeValue Of(IReadOnlyList<PurchaseFact> purchases, Day? first, Day today)
    {
        var revenue = purchases.Sum(purchase => purchase.Net);
        var profit = ProfitOf(purchases);
        var orders = purchases.GroupBy(purchase => purchase.Document).Where(order => order.Sum(line => line.Net) > 0).ToList();
        if (orders.Count == 0 || first is not { } start) return new(revenue, profit, orders.Count, null, null, null, null, null);
        var categoryOrders = orders.Sum(CategoriesOf);
        var years = Math.Max(today.DaysSince(start), 365) / DaysPerYear;
        return new(revenue, profit, orders.Count,
            (decimal)categoryOrders / orders.Count,
            revenue / categoryOrders,
            orders.Count / years,
            years,
            revenue > 0 ? profit / revenue : null);
    }

    /// <summary>Net less cost over the purchases whose cost is known; null when none is.</summary>
    public static decimal? ProfitOf(IEnumerable<PurchaseFact> purchases)
    {
        var known = purchases.Where(purchase => purchase.Cost.HasValue).ToList();
        return known.Count == 0 ? null : known.Sum(purchase => purchase.Net - purchase.Cost!.Value);
    }

    /// <summary>Distinct categories bought, which what was only returned is not.</summary>
    public static int CategoriesOf(IEnumerable<PurchaseFact> purchases) =>
        purchases.GroupBy(purchase => purchase.Category).Count(category => category.Sum(line => line.Net) > 0);
}
