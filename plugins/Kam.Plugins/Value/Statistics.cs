using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>
/// What the purchases of a client say, to columns and back: a rescore reads it here instead of counting purchases again.
/// A client that never bought has no figures, not zeros.
/// </summary>
static class Statistics
{
    public static readonly string[] AccountColumns =
    {
        AccountRow.Columns.Revenue12, AccountRow.Columns.LtvRevenue, AccountRow.Columns.LtvProfit, AccountRow.Columns.FirstPurchaseOn, AccountRow.Columns.LastPurchaseOn,
    };

    /// <summary>What a score and a segment are told from: an edit of a client reads no more.</summary>
    public static readonly string[] ScoredColumns =
    {
        ClientValueRow.Columns.AsOf, ClientValueRow.Columns.Revenue12, ClientValueRow.Columns.Profit12, ClientValueRow.Columns.Revenue12Before, ClientValueRow.Columns.Profit12Before,
        ClientValueRow.Columns.RevenueToAsOf, ClientValueRow.Columns.ProfitToAsOf, ClientValueRow.Columns.FirstAsOf, ClientValueRow.Columns.LastAsOf, ClientValueRow.Columns.DatesAsOf,
        ClientValueRow.Columns.Intervals, ClientValueRow.Columns.MeanInterval, ClientValueRow.Columns.MedianInterval, ClientValueRow.Columns.Variation, ClientValueRow.Columns.Basis,
    };

    public static readonly string[] ValueColumns = ScoredColumns.Concat(new[]
    {
        ClientValueRow.Columns.PreviousRevenue12, ClientValueRow.Columns.PreviousProfit12,
        ClientValueRow.Columns.NetWithCost12, ClientValueRow.Columns.NetWithCostToAsOf, ClientValueRow.Columns.Categories12, ClientValueRow.Columns.PurchaseDates,
        ClientValueRow.Columns.Orders12, ClientValueRow.Columns.CategoryOrders12, ClientValueRow.Columns.PreviousOrders12, ClientValueRow.Columns.PreviousCategoryOrders12,
        ClientValueRow.Columns.TodayIntervals, ClientValueRow.Columns.TodayMean, ClientValueRow.Columns.TodayMedian,
        ClientValueRow.Columns.LtvRevenue, ClientValueRow.Columns.LtvProfit, ClientValueRow.Columns.Orders,
        ClientValueRow.Columns.CategoriesPerOrder, ClientValueRow.Columns.RevenuePerCategoryOrder, ClientValueRow.Columns.OrdersPerYear, ClientValueRow.Columns.Years, ClientValueRow.Columns.Margin,
    }).ToArray();

    /// <summary>Null for a client that never bought. How many purchases there were is not kept, nor the variation of the intervals up to today: nothing is told from either.</summary>
    public static ValueStatistics? Of(Entity account, Entity value) => value.Day(ClientValueRow.Columns.AsOf) is not { } asOf ? null : new()
    {
        AsOf = AsOf.Of(asOf),
        Revenue12 = Amount(value, ClientValueRow.Columns.Revenue12),
        PreviousRevenue12 = Amount(value, ClientValueRow.Columns.PreviousRevenue12),
        Profit12 = Known(value, ClientValueRow.Columns.Profit12),
        PreviousProfit12 = Known(value, ClientValueRow.Columns.PreviousProfit12),
        Revenue12Before = Amount(value, ClientValueRow.Columns.Revenue12Before),
        Profit12Before = Known(value, ClientValueRow.Columns.Profit12Before),
        RevenueToAsOf = Amount(value, ClientValueRow.Columns.RevenueToAsOf),
        ProfitToAsOf = Known(value, ClientValueRow.Columns.ProfitToAsOf),
        NetWithCost12 = Amount(value, ClientValueRow.Columns.NetWithCost12),
        NetWithCostToAsOf = Amount(value, ClientValueRow.Columns.NetWithCostToAsOf),
        Categories12 = Count(value, ClientValueRow.Columns.Categories12),
        FirstPurchase = account.Day(AccountRow.Columns.FirstPurchaseOn),
        LastPurchase = account.Day(AccountRow.Columns.LastPurchaseOn),
        Dates = Count(value, ClientValueRow.Columns.PurchaseDates),
        FirstAsOf = value.Day(ClientValueRow.Columns.FirstAsOf),
        LastAsOf = value.Day(ClientValueRow.Columns.LastAsOf),
        DatesAsOf = Count(value, ClientValueRow.Columns.DatesAsOf),
        Year = new(Count(value, ClientValueRow.Columns.Orders12), Count(value, ClientValueRow.Columns.CategoryOrders12)),
        PreviousYear = new(Count(value, ClientValueRow.Columns.PreviousOrders12), Count(value, ClientValueRow.Columns.PreviousCategoryOrders12)),
        Rhythm = Rhythm(value, ClientValueRow.Columns.Intervals, ClientValueRow.Columns.MeanInterval, ClientValueRow.Columns.MedianInterval),
        RhythmToday = Rhythm(value, ClientValueRow.Columns.TodayIntervals, ClientValueRow.Columns.TodayMean, ClientValueRow.Columns.TodayMedian),
        Lifetime = Lifetime(value),
        Basis = Basis.Parse(value.GetAttributeValue<string>(ClientValueRow.Columns.Basis)),
    };

    static LifetimeValue Lifetime(Entity value) => new(
        Amount(value, ClientValueRow.Columns.LtvRevenue), Known(value, ClientValueRow.Columns.LtvProfit), Count(value, ClientValueRow.Columns.Orders),
        Known(value, ClientValueRow.Columns.CategoriesPerOrder), Known(value, ClientValueRow.Columns.RevenuePerCategoryOrder),
        Known(value, ClientValueRow.Columns.OrdersPerYear), Known(value, ClientValueRow.Columns.Years), Known(value, ClientValueRow.Columns.Margin));

    static Intervals? Rhythm(Entity value, string count, string mean, string median) => value.GetAttributeValue<int?>(count) is not { } intervals ? null :
        new(intervals, Amount(value, mean), Amount(value, median), count == ClientValueRow.Columns.Intervals ? Amount(value, ClientValueRow.Columns.Variation) : 0);

    static decimal? Known(Entity row, string column) => row.GetAttributeValue<decimal?>(column);

    static decimal Amount(Entity row, string column) => Known(row, column) ?? 0;

    static int Count(Entity row, string column) => row.GetAttributeValue<int?>(column) ?? 0;
}
