using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>The suppliers' shares of a circle, and the figures that follow from them.</summary>
static class CircleShares
{
    const string Alias = "share";

    public static IReadOnlyList<Entity> Of(IOrganizationService service, Guid circle)
    {
        var query = new QueryExpression(CircleShareRow.Table) { ColumnSet = new ColumnSet(CircleShareRow.Columns.SupplierId, CircleShareRow.Columns.Percent, CircleShareRow.Columns.StateCode) };
        query.Criteria.AddCondition(CircleShareRow.Columns.CircleId, ConditionOperator.Equal, circle);
        query.AddOrder(CircleShareRow.Columns.CircleShareId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    public static IEnumerable<decimal> Percents(this IEnumerable<Entity> shares) =>
        shares.Where(share => share.IsActive()).Select(share => share.GetAttributeValue<decimal>(CircleShareRow.Columns.Percent));

    /// <summary>The computed columns of a circle.</summary>
    public static void Put(this CircleSplit split, Entity circle)
    {
        circle[CircleRow.Columns.CompetitorShare] = split.Competitors;
        circle[CircleRow.Columns.OthersShare] = split.Others;
    }

    /// <summary>Shares the circle out anew; refused where it is too full. One query, and a write where the figures moved.</summary>
    public static Refusal? ShareOut(IOrganizationService service, Guid circle)
    {
        var query = new QueryExpression(CircleRow.Table) { ColumnSet = new ColumnSet(CircleRow.Columns.OwnShare, CircleRow.Columns.CompetitorShare, CircleRow.Columns.OthersShare) };
        query.Criteria.AddCondition(CircleRow.Columns.CircleId, ConditionOperator.Equal, circle);
        var share = query.AddLink(CircleShareRow.Table, CircleRow.Columns.CircleId, CircleShareRow.Columns.CircleId, JoinOperator.LeftOuter);
        share.EntityAlias = Alias;
        share.Columns.AddColumns(CircleShareRow.Columns.CircleShareId, CircleShareRow.Columns.Percent, CircleShareRow.Columns.StateCode);
        var rows = service.RetrieveMultiple(query).Entities;
        var shares = rows.Select(row => row.Joined(Alias, CircleShareRow.Table, CircleShareRow.Columns.CircleShareId)).Where(row => row.Id != Guid.Empty);
        var decision = CircleSplit.Of(rows[0].GetAttributeValue<decimal?>(CircleRow.Columns.OwnShare), shares.Percents());
        if (decision.Value is not { } split) return decision.Refusal;
        var wanted = new Entity(CircleRow.Table);
        split.Put(wanted);
        if (rows[0].To(wanted) is { } change) service.Update(change);
        return null;
    }
}
