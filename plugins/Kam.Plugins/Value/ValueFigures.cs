using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>Writes what the purchases say, in the digits of the columns. A client that never bought has no figures, not zeros.</summary>
static class ValueFigures
{
    public static void Write(Event happened, ValueState state, ValueStatistics statistics, decimal? populationMedian)
    {
        var account = OfAccount(statistics, populationMedian);
        account[AccountRow.Columns.RecalculationDone] = state.Account.GetAttributeValue<string>(AccountRow.Columns.RecalculationRequest);
        if (state.Account.To(account) is { } update)
        {
            update[AccountRow.Columns.RecalculatedOn] = happened.Now;
            happened.Service.Update(update);
        }
        ClientValue.Write(happened.Service, state.Account, state.Value, OfValue(statistics, populationMedian));
    }

    static Entity OfAccount(ValueStatistics value, decimal? populationMedian)
    {
        var bought = value.Purchases > 0;
        return new(AccountRow.Table)
        {
            [AccountRow.Columns.Revenue12] = bought ? value.Revenue12 : null,
            [AccountRow.Columns.LtvRevenue] = bought ? value.Lifetime.Revenue : null,
            [AccountRow.Columns.LtvProfit] = value.Lifetime.Profit,
            [AccountRow.Columns.FirstPurchaseOn] = value.FirstPurchase?.Date,
            [AccountRow.Columns.LastPurchaseOn] = value.LastPurchase?.Date,
            [AccountRow.Columns.NextOrderExpectedOn] = Regularity.NextOrder(value, populationMedian)?.Date,
        };
    }

    static Entity OfValue(ValueStatistics value, decimal? populationMedian)
    {
        var bought = value.Purchases > 0;
        var regularity = Regularity.Of(value, populationMedian);
        return new(ClientValueRow.Table)
        {
            [ClientValueRow.Columns.AsOf] = bought ? value.AsOf.Date.Date : null,
            [ClientValueRow.Columns.Revenue12] = bought ? value.Revenue12 : null,
            [ClientValueRow.Columns.PreviousRevenue12] = bought ? value.PreviousRevenue12 : null,
            [ClientValueRow.Columns.Profit12] = value.Profit12,
            [ClientValueRow.Columns.PreviousProfit12] = value.PreviousProfit12,
            [ClientValueRow.Columns.LtvRevenue] = bought ? value.Lifetime.Revenue : null,
            [ClientValueRow.Columns.LtvProfit] = value.Lifetime.Profit,
            [ClientValueRow.Columns.CategoriesPerOrder] = value.Lifetime.CategoriesPerOrder,
            [ClientValueRow.Columns.RevenuePerCategoryOrder] = value.Lifetime.RevenuePerCategoryOrder,
            [ClientValueRow.Columns.OrdersPerYear] = value.Lifetime.OrdersPerYear,
            [ClientValueRow.Columns.Years] = value.Lifetime.Years,
            [ClientValueRow.Columns.Margin] = value.Lifetime.Margin,
            [ClientValueRow.Columns.Categories12] = bought ? value.Categories12 : null,
            [ClientValueRow.Columns.Orders] = bought ? value.Lifetime.Orders : null,
            [ClientValueRow.Columns.PurchaseDates] = bought ? value.Dates : null,
            [ClientValueRow.Columns.Intervals] = value.Rhythm?.Count,
            [ClientValueRow.Columns.MeanInterval] = value.Rhythm?.Mean,
            [ClientValueRow.Columns.MedianInterval] = value.Rhythm?.Median,
            [ClientValueRow.Columns.Variation] = value.Rhythm?.Variation,
            [ClientValueRow.Columns.Recency] = regularity?.Recency,
            [ClientValueRow.Columns.Regularity] = Rounded.To(2, regularity?.Score),
        };
    }
}
