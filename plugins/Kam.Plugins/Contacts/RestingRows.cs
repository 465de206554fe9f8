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

/// <summary>What rested on a person who has left, read again under the client's lock: what does not rest on that person any more is left out.</summary>
static class RestingRows
{
    public static IReadOnlyList<Entity> Progresses(Event happened) =>
        Of(happened, CustomApis.LetContactGo.Progresses, ProgressRow.Table, ProgressRow.Columns.ProgressId, ProgressRow.Columns.AccountId, ProgressRow.Columns.ContactId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode)
            .Where(row => row.State() is { IsApplicable: true, Status: ProgressStatus.Completed }).ToList();

    public static IReadOnlyList<Entity> Stakeholders(Event happened) =>
        Of(happened, CustomApis.LetContactGo.Stakeholders, StakeholderRow.Table, StakeholderRow.Columns.StakeholderId, StakeholderRow.Columns.AccountId, StakeholderRow.Columns.ContactId, StakeholderRow.Columns.StateCode)
            .Where(row => row.IsActive()).ToList();

    /// <summary>Rows of progress and stakeholders name their client and their contact alike.</summary>
    static IEnumerable<Entity> Of(Event happened, string parameter, string table, string key, string client, string contact, params string[] columns)
    {
        happened.Context.InputParameters.TryGetValue(parameter, out var given);
        var ids = RestingText.Ids((string?)given).Cast<object>().ToArray();
        if (ids.Length == 0) return Enumerable.Empty<Entity>();
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns.Concat(new[] { client, contact }).ToArray()) };
        query.Criteria.AddCondition(new ConditionExpression(key, ConditionOperator.In, ids));
        return happened.Service.RetrieveMultiple(query).Entities.Where(row => row.Id(client) == happened.Target.Id && IsStill(happened, row.Id(contact)));
    }

    /// <summary>The person has not been replaced meanwhile; a deleted contact has left nothing in the column.</summary>
    static bool IsStill(Event happened, Guid? contact) => contact is null || contact == (Guid)happened.Context.InputParameters[CustomApis.LetContactGo.ContactId];
}
