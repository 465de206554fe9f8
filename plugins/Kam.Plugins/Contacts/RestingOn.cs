using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>What rests on a person at one client: the completed progresses that the contact is the evidence of, and the active stakeholders.</summary>
sealed record RestingOn(Guid Client, IReadOnlyList<Guid> Progresses, IReadOnlyList<Guid> Stakeholders)
{
    public static IReadOnlyList<RestingOn> Read(IOrganizationService service, Guid contact)
    {
        var progresses = service.RetrieveMultiple(Completed(contact)).Entities.Where(row => row.EvidenceAskedFor() == EvidenceKind.Contact).ToLookup(row => row.Id(ProgressRow.Columns.AccountId));
        var stakeholders = service.RetrieveMultiple(Active(contact)).Entities.ToLookup(row => row.Id(StakeholderRow.Columns.AccountId));
        return progresses.Select(rows => rows.Key).Concat(stakeholders.Select(rows => rows.Key)).OfType<Guid>().Distinct().OrderBy(id => id)
            .Select(client => new RestingOn(client, Ids(progresses[client]), Ids(stakeholders[client]))).ToList();
    }

    static IReadOnlyList<Guid> Ids(IEnumerable<Entity> rows) => rows.Select(row => row.Id).ToList();

    static QueryExpression Completed(Guid contact)
    {
        var query = new QueryExpression(ProgressRow.Table) { ColumnSet = new ColumnSet(ProgressRow.Columns.AccountId, ProgressRow.Columns.Evidence) };
        query.Criteria.AddCondition(ProgressRow.Columns.ContactId, ConditionOperator.Equal, contact);
        query.Criteria.AddCondition(ProgressRow.Columns.Status, ConditionOperator.Equal, (int)ProgressStatusChoice.Completed);
        query.Criteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        return query;
    }

    static QueryExpression Active(Guid contact)
    {
        var query = new QueryExpression(StakeholderRow.Table) { ColumnSet = new ColumnSet(StakeholderRow.Columns.AccountId) };
        query.Criteria.AddCondition(StakeholderRow.Columns.ContactId, ConditionOperator.Equal, contact);
        query.Criteria.AddCondition(StakeholderRow.Columns.StateCode, ConditionOperator.Equal, (int)StakeholderState.Active);
        return query;
    }
}
