using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>Writes what the purchases say, in the digits of the columns. A client that never bought has no figures, not zeros.</summary>
static class ValueFigures
{
    public static void Write(Event happened, ValueState state, ValueStatistics statistics)
    {
        var account = OfAccount(statistics);
        account[AccountRow.Columns.RecalculationDone] = state.Account.GetAttributeValue<string>(AccountRow.Columns.RecalculationRequest);
        if (state.Account.To(account) is { } update)
        {
            update[AccountRow.Columns.RecalculatedOn] = happened.Now;
            happened.Service.Update(update);
        }
        ClientValue.Write(happened.Service, state.Account, state.Value, OfValue(statistics));
    }

    static Entity OfAccount(ValueStatistics value)
    {
        var bought = value.Purchases > 0;
        return new(AccountRow.Table)
        {
            [AccountRow.Columns.Revenue12] = bought ? Rounded.To(2, value.Revenue12) : null,
            [AccountRow.Columns.LtvRevenue] = bought ? Rounded.To(2, value.Lifetime.Revenue) : null,
            [AccountRow.Columns.LtvProfit] = Rounded.To(2, value.Lifetime.Profit),
            [AccountRow.Columns.FirstPurchaseOn] = value.FirstPurchase?.Date,
            [AccountRow.Columns.LastPurchaseOn] = value.LastPurchase?.Date,
            [AccountRow.Columns.NextOrderExpectedOn] = value.NextOrder?.Date,
        };
    }

    static Entity OfValue(ValueStatistics value)
    {
        var bought = value.Purchases > 0;
        return new(ClientValueRow.Table)
        {
            [ClientValueRow.Columns.AsOf] = bought ? value.AsOf.Date.Date : null,
            [ClientValueRow.Columns.Revenue12] = bought ? Rounded.To(2, value.Revenue12) : null,
            [ClientValueRow.Columns.PreviousRevenue12] = bought ? Rounded.To(2, value.PreviousRevenue12) : null,
            [ClientValueRow.Columns.Profit12] = Rounded.To(2, value.Profit12),
            [ClientValueRow.Columns.PreviousProfit12] = Rounded.To(2, value.PreviousProfit12),
            [ClientValueRow.Columns.LtvRevenue] = bought ? Rounded.To(2, value.Lifetime.Revenue) : null,
            [ClientValueRow.Columns.LtvProfit] = Rounded.To(2, value.Lifetime.Profit),
            [ClientValueRow.Columns.CategoriesPerOrder] = Rounded.To(4, value.Lifetime.CategoriesPerOrder),
            [ClientValueRow.Columns.RevenuePerCategoryOrder] = Rounded.To(2, value.Lifetime.RevenuePerCategoryOrder),
            [ClientValueRow.Columns.OrdersPerYear] = Rounded.To(4, value.Lifetime.OrdersPerYear),
            [ClientValueRow.Columns.Years] = Rounded.To(4, value.Lifetime.Years),
            [ClientValueRow.Columns.Margin] = Rounded.To(6, value.Lifetime.Margin),
            [ClientValueRow.Columns.Categories12] = bought ? value.Categories12 : null,
            [ClientValueRow.Columns.Orders] = bought ? value.Lifetime.Orders : null,
            [ClientValueRow.Columns.PurchaseDates] = bought ? value.Dates : null,
            [ClientValueRow.Columns.Intervals] = value.Intervals?.Count,
            [ClientValueRow.Columns.MeanInterval] = Rounded.To(4, value.Intervals?.Mean),
            [ClientValueRow.Columns.MedianInterval] = Rounded.To(4, value.Intervals?.Median),
            [ClientValueRow.Columns.Variation] = Rounded.To(6, value.Intervals?.Variation),
            [ClientValueRow.Columns.Recency] = Rounded.To(4, value.Regularity?.Recency),
            [ClientValueRow.Columns.Regularity] = Rounded.To(2, value.Regularity?.Score),
        };
    }
}
