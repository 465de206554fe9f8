using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Flags the progresses that have stalled, and takes the flag from those that an activity has moved since; the clients' counts with them.</summary>
static class StalledProgresses
{
    const int Size = 250;

    public static Portion Flag(Event happened, int page)
    {
        var found = happened.Service.RetrieveMultiple(Open(page));
        var suspects = found.Entities.Where(progress => Change(happened, progress) is not null).Select(progress => progress.Id(ProgressRow.Columns.AccountId)!.Value);
        var clients = suspects.Distinct().OrderBy(id => id).ToList();
        foreach (var client in clients) FlagClient(happened, client);
        return new(clients.Count, found.MoreRecords);
    }

    /// <summary>Under the client's lock everything is read again: what was suspected before it may have been worked on.</summary>
    static void FlagClient(Event happened, Guid client)
    {
        Client.Lock(happened, client);
        var state = ClientState.Read(happened, client, withEvidence: true);
        foreach (var progress in state.Progresses)
        {
            if (Change(happened, progress) is not { } change) continue;
            happened.Service.Update(change);
            progress[ProgressRow.Columns.Stalled] = change[ProgressRow.Columns.Stalled];
        }
        ClientFigures.Write(happened, state, new Entity(AccountRow.Table));
    }

    static Entity? Change(Event happened, Entity progress)
    {
        var watched = new WatchedProgress(
            progress.State(), progress.Planned(), progress.DayIn(ProgressRow.Columns.ModifiedOn, happened.Zone), EvidenceOfClient.LastCompleted(progress, happened.Zone),
            progress.IsStalled() ? progress.Day(ProgressRow.Columns.StalledSince) : null);
        var stalled = Settings.Of(happened).Stall.Judge(watched, happened.Today);
        if (stalled is not null == progress.IsStalled()) return null;
        return new(ProgressRow.Table, progress.Id)
        {
            [ProgressRow.Columns.Stalled] = stalled is not null,
            [ProgressRow.Columns.StalledSince] = stalled?.Since.Date,
            [ProgressRow.Columns.StallReason] = Values.OptionOf(stalled?.Reason),
        };
    }

    static QueryExpression Open(int page)
    {
        var query = new QueryExpression(ProgressRow.Table)
        {
            ColumnSet = new ColumnSet(
                ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter,
                ProgressRow.Columns.ModifiedOn, ProgressRow.Columns.Stalled, ProgressRow.Columns.StalledSince),
            PageInfo = new PagingInfo { Count = Size, PageNumber = page },
        };
        query.Criteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        query.Criteria.AddCondition(ProgressRow.Columns.Status, ConditionOperator.NotEqual, (int)ProgressStatusChoice.Completed);
        query.AddOrder(ProgressRow.Columns.ProgressId, OrderType.Ascending);
        EvidenceOfClient.Join(query.AddLink);
        return query;
    }
}
