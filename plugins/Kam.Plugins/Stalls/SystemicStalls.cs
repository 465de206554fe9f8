using System.Linq;
using Kam.Domain;
using Kam.Plugins.Daily;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Stalls;

/// <summary>Counts the open and the stalled progresses of each definition, at active clients, and says whose stalls are systemic.</summary>
static class SystemicStalls
{
    const int Size = 10;

    /// <param name="page">Of the definitions, retired ones too: what is open of them stays open.</param>
    public static Portion Count(Event happened, int page)
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table)
        {
            ColumnSet = new ColumnSet(
                ProgressDefinitionRow.Columns.OpenProgresses, ProgressDefinitionRow.Columns.StalledProgresses, ProgressDefinitionRow.Columns.OpenClients,
                ProgressDefinitionRow.Columns.IsSystemicStall, ProgressDefinitionRow.Columns.SystemicSince),
            PageInfo = new PagingInfo { Count = Size, PageNumber = page },
        };
        query.AddOrder(ProgressDefinitionRow.Columns.ProgressDefinitionId, OrderType.Ascending);
        var definitions = happened.Service.RetrieveMultiple(query);
        var changes = definitions.Entities.Select(definition => definition.To(Columns(happened, definition))).OfType<Entity>().ToList();
        foreach (var change in changes) happened.Service.Update(change);
        return new(changes.Count, definitions.MoreRecords);
    }

    static Entity Columns(Event happened, Entity definition)
    {
        var stall = SystemicStall.Of(Pages.Of(happened.Service, Open(definition)).Select(Progress));
        var since = stall.Since(definition.Day(ProgressDefinitionRow.Columns.SystemicSince), Settings.Of(happened).Systemic, happened.Today);
        return new(ProgressDefinitionRow.Table)
        {
            [ProgressDefinitionRow.Columns.OpenProgresses] = stall.Open,
            [ProgressDefinitionRow.Columns.StalledProgresses] = stall.Stalled,
            [ProgressDefinitionRow.Columns.OpenClients] = stall.Clients,
            [ProgressDefinitionRow.Columns.IsSystemicStall] = since is not null,
            [ProgressDefinitionRow.Columns.SystemicSince] = since?.Date,
        };
    }

    static OpenProgress Progress(Entity row) => new(row.Id(ProgressRow.Columns.AccountId)!.Value, row.GetAttributeValue<bool>(ProgressRow.Columns.Stalled));

    static QueryExpression Open(Entity definition)
    {
        var query = new QueryExpression(ProgressRow.Table) { ColumnSet = new ColumnSet(ProgressRow.Columns.AccountId, ProgressRow.Columns.Stalled) };
        query.Criteria.AddCondition(ProgressRow.Columns.DefinitionId, ConditionOperator.Equal, definition.Id);
        query.Criteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        query.Criteria.AddCondition(ProgressRow.Columns.Status, ConditionOperator.NotEqual, (int)ProgressStatusChoice.Completed);
        query.AddLink(AccountRow.Table, ProgressRow.Columns.AccountId, AccountRow.Columns.AccountId)
            .LinkCriteria.AddCondition(AccountRow.Columns.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        query.AddOrder(ProgressRow.Columns.ProgressId, OrderType.Ascending);
        return query;
    }
}
