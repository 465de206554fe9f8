using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Reports;

/// <summary>Clients with a snapshot of a month end, and what the one of twelve months later says of them.</summary>
static class FollowedClients
{
    public const int Months = 12;

    const string LaterAlias = "later";

    public static IEnumerable<FollowedClient> Of(IOrganizationService reader, Day month, Day later)
    {
        var query = new QueryExpression(SnapshotRow.Table) { ColumnSet = new ColumnSet(SnapshotRow.Columns.ProgressPercent, SnapshotRow.Columns.LtvRevenue) };
        query.Criteria.AddCondition(SnapshotRow.Columns.Month, ConditionOperator.Equal, month.Date);
        var follows = query.AddLink(SnapshotRow.Table, SnapshotRow.Columns.AccountId, SnapshotRow.Columns.AccountId, JoinOperator.LeftOuter);
        follows.EntityAlias = LaterAlias;
        follows.Columns.AddColumns(SnapshotRow.Columns.SnapshotId, SnapshotRow.Columns.LtvRevenue);
        follows.LinkCriteria.AddCondition(SnapshotRow.Columns.Month, ConditionOperator.Equal, later.Date);
        query.AddOrder(SnapshotRow.Columns.SnapshotId, OrderType.Ascending);
        return Pages.Of(reader, query).Select(Client);
    }

    static FollowedClient Client(Entity row)
    {
        var later = row.Joined(LaterAlias, SnapshotRow.Table, SnapshotRow.Columns.SnapshotId);
        return new(
            row.GetAttributeValue<decimal?>(SnapshotRow.Columns.ProgressPercent), row.GetAttributeValue<decimal?>(SnapshotRow.Columns.LtvRevenue),
            later.Id != Guid.Empty, later.GetAttributeValue<decimal?>(SnapshotRow.Columns.LtvRevenue));
    }
}
