using System;

namespace Kam.Domain;

/// <summary>
/// LTV (валовый доход за всё время) and the five factors whose product it is, in the digits of their columns.
/// Factors are null where there is no order, no revenue or no cost to tell them from.
/// </summary>
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

    /// <summary>The relation runs from the first purchase date to today, one year at least.</summary>
    public static LifetimeValue Of(decimal revenue, decimal? profit, OrderCount orders, Day? first, Day today)
    {
        if (orders.Orders == 0 || first is not { } start) return new(revenue, profit, orders.Orders, null, null, null, null, null);
        var years = Rounded.To(4, Math.Max(today.DaysSince(start), 365) / DaysPerYear);
        return new(revenue, profit, orders.Orders,
            Rounded.To(4, (decimal)orders.CategoryOrders / orders.Orders),
            Rounded.To(2, revenue / orders.CategoryOrders),
            Rounded.To(4, orders.Orders / years),
            years,
            revenue > 0 ? Rounded.To(6, profit / revenue) : null);
    }
}

/// <summary>Orders of a period, and the distinct categories in each of them added up. What was only returned is neither.</summary>
public readonly record struct OrderCount(int Orders, int CategoryOrders)
{
    public static OrderCount operator +(OrderCount left, OrderCount right) => new(left.Orders + right.Orders, left.CategoryOrders + right.CategoryOrders);
}
