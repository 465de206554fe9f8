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

/// <summary>
/// A person has left a client: what was completed by knowing that person is in progress again, for that reason; the person has no say any more; and the client
/// is counted once. Under the client's lock everything is read again: asked twice, the second finds nothing to do.
/// </summary>
[CustomApi(CustomApis.LetContactGo.Name)]
public sealed class LetContactGo : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var client = happened.Target.Id;
        Settings.Of(happened);
        Client.LockAsCaller(happened, client);
        var reopened = Reopen(happened, client);
        if (reopened > 0) ClientFigures.Write(happened, ClientState.Read(happened.Service, client), new Entity(AccountRow.Table));
        Retire(happened, client);
        PeopleFigures.Write(happened, client);
        happened.Context.OutputParameters[CustomApis.LetContactGo.Reopened] = reopened;
        return null;
    }

    static int Reopen(Event happened, Guid client)
    {
        var resting = Of(happened, ProgressRow.Table, ProgressRow.Columns.ProgressId, CustomApis.LetContactGo.Progresses, ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.ContactId)
            .Where(row => row.Id(ProgressRow.Columns.AccountId) == client && row.State() is { IsApplicable: true, Status: ProgressStatus.Completed } && IsStill(happened, row.Id(ProgressRow.Columns.ContactId))).ToList();
        foreach (var progress in resting)
            happened.Service.Update(new Entity(ProgressRow.Table, progress.Id)
            {
                [ProgressRow.Columns.Status] = Values.Option(ProgressStatus.InProgress),
                [ProgressRow.Columns.ChangeReason] = (string)happened.Context.InputParameters[CustomApis.LetContactGo.ContactName],
            });
        return resting.Count;
    }

    /// <summary>The person has not been replaced meanwhile; a deleted contact has left nothing in the column.</summary>
    static bool IsStill(Event happened, Guid? contact) => contact is null || contact == (Guid)happened.Context.InputParameters[CustomApis.LetContactGo.ContactId];

    static void Retire(Event happened, Guid client)
    {
        var active = Of(happened, StakeholderRow.Table, StakeholderRow.Columns.StakeholderId, CustomApis.LetContactGo.Stakeholders, StakeholderRow.Columns.AccountId, StakeholderRow.Columns.StateCode, StakeholderRow.Columns.ContactId)
            .Where(row => row.Id(StakeholderRow.Columns.AccountId) == client && row.IsActive() && IsStill(happened, row.Id(StakeholderRow.Columns.ContactId)));
        foreach (var stakeholder in active)
            happened.Service.Update(new StakeholderRow(stakeholder.Id) { StateCode = StakeholderState.Inactive, StatusCode = StakeholderStatusReason.Inactive }.Row);
    }

    static IEnumerable<Entity> Of(Event happened, string table, string key, string parameter, params string[] columns)
    {
        happened.Context.InputParameters.TryGetValue(parameter, out var given);
        var ids = RestingText.Ids((string?)given).Cast<object>().ToArray();
        if (ids.Length == 0) return Enumerable.Empty<Entity>();
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(new ConditionExpression(key, ConditionOperator.In, ids));
        return happened.Service.RetrieveMultiple(query).Entities.ToList();
    }
}
