using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>Some of all clients, in the order of their ids.</summary>
sealed record ClientPage(IReadOnlyList<BatchClient> Clients, bool HasMore);

/// <summary>Reads clients with all that a run looks at, in one query. Inactive ones are left out: a client deactivated during the run is done with.</summary>
static class BatchClients
{
    const string ValueAlias = "value";
    const string RunAlias = "run";
    const string SnapshotAlias = "snapshot";

    /// <param name="month">The as-of date whose snapshot is read too.</param>
    public static IReadOnlyList<BatchClient> Read(IOrganizationService service, IReadOnlyList<Guid> clients, Day month)
    {
        if (clients.Count == 0) return Array.Empty<BatchClient>();
        var query = Query();
        var run = query.LinkEntities[0].AddLink(ScoringRunRow.Table, ClientValueRow.Columns.RunId, ScoringRunRow.Columns.ScoringRunId, JoinOperator.LeftOuter);
        run.EntityAlias = RunAlias;
        run.Columns.AddColumns(ScoringRunRow.Columns.ScoringRunId, ScoringRunRow.Columns.Fingerprint);
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.In, clients.Cast<object>().ToArray());
        var snapshot = query.AddLink(SnapshotRow.Table, AccountRow.Columns.AccountId, SnapshotRow.Columns.AccountId, JoinOperator.LeftOuter);
        snapshot.EntityAlias = SnapshotAlias;
        snapshot.Columns.AddColumn(SnapshotRow.Columns.SnapshotId);
        snapshot.Columns.AddColumns(Snapshots.Columns);
        snapshot.LinkCriteria.AddCondition(SnapshotRow.Columns.Month, ConditionOperator.Equal, month.Date);
        return service.RetrieveMultiple(query).Entities.Select(Client).ToList();
    }

    /// <summary>A page of all clients that have figures, without their runs and snapshots: whoever may see a client may not see those.</summary>
    public static ClientPage Page(IOrganizationService service, int number, int size)
    {
        var query = Query();
        query.PageInfo = new PagingInfo { Count = size, PageNumber = number };
        query.Criteria.AddCondition(ValueAlias, ClientValueRow.Columns.AsOf, ConditionOperator.NotNull);
        var page = service.RetrieveMultiple(query);
        return new(page.Entities.Select(Client).ToList(), page.MoreRecords);
    }

    static QueryExpression Query()
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(BatchColumns.Account) };
        query.Criteria.AddCondition(AccountRow.Columns.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        var value = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns.AddColumns(BatchColumns.Value);
        query.AddOrder(AccountRow.Columns.AccountId, OrderType.Ascending);
        return query;
    }

    static BatchClient Client(Entity row) => new(row,
        row.Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId),
        row.Joined(RunAlias, ScoringRunRow.Table, ScoringRunRow.Columns.ScoringRunId),
        row.Joined(SnapshotAlias, SnapshotRow.Table, SnapshotRow.Columns.SnapshotId));
}
