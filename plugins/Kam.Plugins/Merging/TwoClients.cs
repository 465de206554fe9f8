using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>Two clients that become one, under the locks of both.</summary>
sealed record TwoClients(Event Happened, Entity Master, Entity Subordinate)
{
    public IOrganizationService Service => Happened.Service;

    public string Name => Master.GetAttributeValue<string>(AccountRow.Columns.Name);

    /// <summary>Locks both, in the one order of locks, and reads them.</summary>
    public static TwoClients Lock(Event happened)
    {
        var master = happened.Target.Id;
        var subordinate = Merge.SubordinateOf(happened);
        foreach (var client in new[] { master, subordinate }.OrderBy(id => id)) Client.Lock(happened, client);
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountRow.Columns.Name, AccountRow.Columns.OwnerId) };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.In, master, subordinate);
        var rows = happened.Service.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id);
        return new(happened, rows[master], rows[subordinate]);
    }

    /// <summary>The rows of a table that are of either client, with the day of their last change.</summary>
    public IReadOnlyList<Entity> Rows(string table, string client, Action<QueryExpression> narrow, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.ColumnSet.AddColumns(client, ProgressRow.Columns.ModifiedOn);
        query.Criteria.AddCondition(client, ConditionOperator.In, Master.Id, Subordinate.Id);
        narrow(query);
        query.AddOrder(table + "id", OrderType.Ascending);
        return Pages.Of(Service, query).ToList();
    }

    public bool IsOfMaster(Entity row, string client) => row.Id(client) == Master.Id;

    /// <summary>Rows of the two that have one key: the master's, and the subordinate's.</summary>
    public IEnumerable<Twins> Twins(IEnumerable<Entity> rows, string client, Func<Entity, object?> key) => rows
        .Where(row => key(row) is not null).GroupBy(key)
        .Select(same => new Twins(same.FirstOrDefault(row => IsOfMaster(row, client))!, same.FirstOrDefault(row => !IsOfMaster(row, client))!))
        .Where(twins => twins.Master is not null && twins.Subordinate is not null);
}
