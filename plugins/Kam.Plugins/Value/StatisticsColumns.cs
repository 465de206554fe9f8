using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>Writes what the purchases say: the figures come in the digits of their columns. A client that never bought has no figures, not zeros.</summary>
static class StatisticsColumns
{
    public static void Put(this ValueStatistics statistics, Entity account, Entity value)
    {
        PutOfAccount(account, statistics);
        PutAtAsOf(value, statistics);
        PutOrders(value, statistics);
        PutRhythm(value, statistics);
        PutLifetime(value, statistics.Lifetime);
        if (statistics.Purchases > 0) return;
        foreach (var column in Statistics.AccountColumns) account[column] = null;
        foreach (var column in Statistics.ValueColumns) value[column] = null;
    }

    static void PutOfAccount(Entity account, ValueStatistics statistics)
    {
        account[AccountRow.Columns.Revenue12] = statistics.Revenue12;
        account[AccountRow.Columns.LtvRevenue] = statistics.Lifetime.Revenue;
        account[AccountRow.Columns.LtvProfit] = statistics.Lifetime.Profit;
        account[AccountRow.Columns.FirstPurchaseOn] = statistics.FirstPurchase?.Date;
        account[AccountRow.Columns.LastPurchaseOn] = statistics.LastPurchase?.Date;
    }

    static void PutAtAsOf(Entity value, ValueStatistics statistics)
    {
        value[ClientValueRow.Columns.AsOf] = statistics.AsOf.Date.Date;
        value[ClientValueRow.Columns.Revenue12] = statistics.Revenue12;
        value[ClientValueRow.Columns.PreviousRevenue12] = statistics.PreviousRevenue12;
        value[ClientValueRow.Columns.Profit12] = statistics.Profit12;
        value[ClientValueRow.Columns.PreviousProfit12] = statistics.PreviousProfit12;
        value[ClientValueRow.Columns.Revenue12Before] = statistics.Revenue12Before;
        value[ClientValueRow.Columns.Profit12Before] = statistics.Profit12Before;
        value[ClientValueRow.Columns.RevenueToAsOf] = statistics.RevenueToAsOf;
        value[ClientValueRow.Columns.ProfitToAsOf] = statistics.ProfitToAsOf;
        value[ClientValueRow.Columns.NetWithCost12] = statistics.NetWithCost12;
        value[ClientValueRow.Columns.NetWithCostToAsOf] = statistics.NetWithCostToAsOf;
        value[ClientValueRow.Columns.Categories12] = statistics.Categories12;
    }

    static void PutOrders(Entity value, ValueStatistics statistics)
    {
        value[ClientValueRow.Columns.Orders12] = statistics.Year.Orders;
        value[ClientValueRow.Columns.CategoryOrders12] = statistics.Year.CategoryOrders;
        value[ClientValueRow.Columns.PreviousOrders12] = statistics.PreviousYear.Orders;
        value[ClientValueRow.Columns.PreviousCategoryOrders12] = statistics.PreviousYear.CategoryOrders;
    }

    static void PutRhythm(Entity value, ValueStatistics statistics)
    {
        value[ClientValueRow.Columns.FirstAsOf] = statistics.FirstAsOf?.Date;
        value[ClientValueRow.Columns.LastAsOf] = statistics.LastAsOf?.Date;
        value[ClientValueRow.Columns.DatesAsOf] = statistics.DatesAsOf;
        value[ClientValueRow.Columns.PurchaseDates] = statistics.Dates;
        value[ClientValueRow.Columns.Intervals] = statistics.Rhythm?.Count;
        value[ClientValueRow.Columns.MeanInterval] = statistics.Rhythm?.Mean;
        value[ClientValueRow.Columns.MedianInterval] = statistics.Rhythm?.Median;
        value[ClientValueRow.Columns.Variation] = statistics.Rhythm?.Variation;
        value[ClientValueRow.Columns.TodayIntervals] = statistics.RhythmToday?.Count;
        value[ClientValueRow.Columns.TodayMean] = statistics.RhythmToday?.Mean;
        value[ClientValueRow.Columns.TodayMedian] = statistics.RhythmToday?.Median;
        value[ClientValueRow.Columns.Basis] = statistics.Basis.ToString();
    }

    static void PutLifetime(Entity value, LifetimeValue lifetime)
    {
        value[ClientValueRow.Columns.LtvRevenue] = lifetime.Revenue;
        value[ClientValueRow.Columns.LtvProfit] = lifetime.Profit;
        value[ClientValueRow.Columns.Orders] = lifetime.Orders;
        value[ClientValueRow.Columns.CategoriesPerOrder] = lifetime.CategoriesPerOrder;
        value[ClientValueRow.Columns.RevenuePerCategoryOrder] = lifetime.RevenuePerCategoryOrder;
        value[ClientValueRow.Columns.OrdersPerYear] = lifetime.OrdersPerYear;
        value[ClientValueRow.Columns.Years] = lifetime.Years;
        value[ClientValueRow.Columns.Margin] = lifetime.Margin;
    }
}
