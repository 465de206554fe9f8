using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Value;

/// <summary>The figures of a client's value as they stand, in one query: the account, outer-joined with its value row.</summary>
sealed record ValueState(Entity Account, Entity Value)
{
    const string Alias = "value";

    /// <summary>Whether something asked for a recalculation since the last, or the figures are of an earlier as-of date.</summary>
    public bool IsDue(AsOf asOf) => !Account.IsAnswered() || Value.Day(ClientValueRow.Columns.AsOf) < asOf.Date;

    public static ValueState Read(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountColumns) };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var link = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter);
        link.EntityAlias = Alias;
        link.Columns.AddColumns(ValueColumns);
        var row = service.RetrieveMultiple(query).Entities[0];
        return new(row, row.Joined(Alias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId));
    }

    static readonly string[] AccountColumns =
    {
        AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.RecalculationRequest, AccountRow.Columns.RecalculationDone,
        AccountRow.Columns.Revenue12, AccountRow.Columns.LtvRevenue, AccountRow.Columns.LtvProfit,
        AccountRow.Columns.FirstPurchaseOn, AccountRow.Columns.LastPurchaseOn, AccountRow.Columns.NextOrderExpectedOn,
    };

    static readonly string[] ValueColumns =
    {
        ClientValueRow.Columns.ClientValueId, ClientValueRow.Columns.AsOf,
        ClientValueRow.Columns.Revenue12, ClientValueRow.Columns.PreviousRevenue12, ClientValueRow.Columns.Profit12, ClientValueRow.Columns.PreviousProfit12,
        ClientValueRow.Columns.LtvRevenue, ClientValueRow.Columns.LtvProfit,
        ClientValueRow.Columns.CategoriesPerOrder, ClientValueRow.Columns.RevenuePerCategoryOrder, ClientValueRow.Columns.OrdersPerYear, ClientValueRow.Columns.Years, ClientValueRow.Columns.Margin,
        ClientValueRow.Columns.Categories12, ClientValueRow.Columns.Orders, ClientValueRow.Columns.PurchaseDates,
        ClientValueRow.Columns.Intervals, ClientValueRow.Columns.MeanInterval, ClientValueRow.Columns.MedianInterval, ClientValueRow.Columns.Variation,
        ClientValueRow.Columns.Recency, ClientValueRow.Columns.Regularity,
    };
}
