using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Catalogue;

/// <summary>A client's progress of an entry, and what the entry's change means for it.</summary>
sealed record AffectedProgress(Guid Client, CatalogueEffect Effect);

/// <summary>What an entry of the catalogue means for the running checklists of all clients, as they are read now.</summary>
static class RunningChecklists
{
    /// <summary>Every progress of the entry, with its client and with what the entry means for it.</summary>
    public static IEnumerable<AffectedProgress> WithIt(IOrganizationService service, Entity definition)
    {
        var query = new QueryExpression(ProgressRow.Table)
        {
            ColumnSet = new ColumnSet(
                ProgressRow.Columns.AccountId, ProgressRow.Columns.DefinitionId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight,
                ProgressRow.Columns.Category, ProgressRow.Columns.Type, ProgressRow.Columns.Evidence, ProgressRow.Columns.AnswerType, ProgressRow.Columns.Feeds),
        };
        query.Criteria.AddCondition(ProgressRow.Columns.DefinitionId, ConditionOperator.Equal, definition.Id);
        query.AddOrder(ProgressRow.Columns.ProgressId, OrderType.Ascending);
        var terms = definition.Terms();
        return Pages.Of(service, query).Select(row => new AffectedProgress(row.Id(ProgressRow.Columns.AccountId)!.Value, RunningChecklist.Of(row.Running(), terms)));
    }

    /// <summary>The clients that have something applicable on their checklist, nothing of this entry, and the entry's segment.</summary>
    public static IEnumerable<Guid> WithoutIt(IOrganizationService service, Entity definition)
    {
        const string own = "own";
        var query = new QueryExpression(AccountRow.Table) { Distinct = true, ColumnSet = new ColumnSet(AccountRow.Columns.AccountId, AccountRow.Columns.Segment) };
        var any = query.AddLink(ProgressRow.Table, AccountRow.Columns.AccountId, ProgressRow.Columns.AccountId);
        any.LinkCriteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        var ofIt = query.AddLink(ProgressRow.Table, AccountRow.Columns.AccountId, ProgressRow.Columns.AccountId, JoinOperator.LeftOuter);
        ofIt.EntityAlias = own;
        ofIt.LinkCriteria.AddCondition(ProgressRow.Columns.DefinitionId, ConditionOperator.Equal, definition.Id);
        query.Criteria.AddCondition(own, ProgressRow.Columns.ProgressId, ConditionOperator.Null);
        query.AddOrder(AccountRow.Columns.AccountId, OrderType.Ascending);
        var entry = Definition.Entry(definition);
        return Pages.Of(service, query).Where(row => entry.IsFor(row.Choice<Segment>(AccountRow.Columns.Segment))).Select(row => row.Id);
    }
}
