using System;

namespace Kam.Domain;

/// <summary>The five factors whose product is the gross profit of a time.</summary>
public sealed record ValueFactors(decimal CategoriesPerOrder, decimal RevenuePerCategoryOrder, decimal OrdersPerYear, decimal Years, decimal Margin)
{
    public decimal Product => CategoriesPerOrder * RevenuePerCategoryOrder * OrdersPerYear * Years * Margin;

    internal decimal[] All => new[] { CategoriesPerOrder, RevenuePerCategoryOrder, OrdersPerYear, Years, Margin };
}

/// <summary>
/// By how much the gross profit changed from one time to another, split in money by the logarithms of the factors (2 digits each). The parts are null where
/// a factor is nothing or less.
/// </summary>
public sealed record ValueChange(decimal Total, decimal? Categories, decimal? Average, decimal? Orders, decimal? Years, decimal? Margin)
{
    const double NoChange = 1e-9;

    /// <summary>The twelve months against those before. Null where the gross profit of either is not known.</summary>
    public static ValueChange? Of(ValueStatistics value)
    {
        if (value.Profit12 is not { } now || value.PreviousProfit12 is not { } before) return null;
        return FactorsOf(value.PreviousRevenue12, before, value.PreviousYear) is { } earlier && FactorsOf(value.Revenue12, now, value.Year) is { } later
            ? Between(earlier, later)
            : new(now - before, null, null, null, null, null);
    }

    public static ValueChange Between(ValueFactors before, ValueFactors after)
    {
        var total = after.Product - before.Product;
        var from = before.All;
        var to = after.All;
        var ratios = new double[from.Length];
        double sum = 0;
        for (var factor = 0; factor < ratios.Length; factor++)
        {
            if (from[factor] <= 0 || to[factor] <= 0) return new(Rounded.To(2, total), null, null, null, null, null);
            sum += ratios[factor] = Math.Log((double)(to[factor] / from[factor]));
        }
        // Ratios that cancel each other still moved money back and forth: in the limit, by what there was before.
        var rate = Math.Abs(sum) < NoChange ? (double)before.Product : (double)total / sum;
        decimal Part(int factor) => Rounded.To(2, (decimal)(rate * ratios[factor]));
        return new(Rounded.To(2, total), Part(0), Part(1), Part(2), Part(3), Part(4));
    }

    /// <summary>Of one year. Null where a factor cannot be told.</summary>
    static ValueFactors? FactorsOf(decimal revenue, decimal profit, OrderCount orders) => orders.Orders == 0 || revenue == 0 ? null : new(
        (decimal)orders.CategoryOrders / orders.Orders, revenue / orders.CategoryOrders, orders.Orders, 1, profit / revenue);
}
