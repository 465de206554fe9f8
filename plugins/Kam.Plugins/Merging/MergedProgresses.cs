using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Merging;

/// <summary>
/// Of two progresses of one definition one stays. The other is put aside with all that it says, its history and its place in quarter plans: without a
/// definition it is of no checklist, and not applicable it counts nowhere.
/// </summary>
static class MergedProgresses
{
    static readonly string[] Columns =
    {
        ProgressRow.Columns.Name, ProgressRow.Columns.DefinitionId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.CompletedOn, ProgressRow.Columns.OwnerId,
        ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
    };

    /// <summary>What an open progress that stays takes over where it has none.</summary>
    static readonly string[] TakenOver = { ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn };

    /// <returns>Those that were put aside.</returns>
    public static IReadOnlyList<Guid> Consolidate(TwoClients two)
    {
        var rows = two.Rows(ProgressRow.Table, ProgressRow.Columns.AccountId, _ => { }, Columns);
        var aside = new List<Guid>();
        foreach (var twins in two.Twins(rows, ProgressRow.Columns.AccountId, row => row.Id(ProgressRow.Columns.DefinitionId)))
        {
            var (stays, goes) = twins.Judge(Read);
            PutAside(two, goes);
            if (stays.State().IsOpen && goes.State().IsOpen) TakeOver(two.Service, stays, goes);
            aside.Add(goes.Id);
        }
        return aside;
    }

    static MergingRow Read(Entity row) => MergingRow.OfProgress(row.State(), row.Day(ProgressRow.Columns.CompletedOn), row.GetAttributeValue<DateTime>(ProgressRow.Columns.ModifiedOn));

    static void PutAside(TwoClients two, Entity progress)
    {
        two.Service.Update(new ProgressRow(progress.Id) { DefinitionId = null, StateCode = ProgressState.NotApplicable, StatusCode = ProgressStatusReason.NotApplicable, Stalled = false }.Row);
        if (!progress.State().IsApplicable) return;
        two.Service.Create(new Entity(ProgressChangeRow.Table)
        {
            [ProgressChangeRow.Columns.Name] = progress.GetAttributeValue<string>(ProgressRow.Columns.Name),
            [ProgressChangeRow.Columns.ProgressId] = progress.ToEntityReference(),
            [ProgressChangeRow.Columns.AccountId] = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.AccountId),
            [ProgressChangeRow.Columns.From] = Values.Option(progress.State().Shown),
            [ProgressChangeRow.Columns.To] = Values.Option(HistoryStatus.NotApplicable),
            [ProgressChangeRow.Columns.ChangedById] = new EntityReference(SystemUserRow.Table, two.Happened.Context.UserId),
            [ProgressChangeRow.Columns.ChangedOn] = two.Happened.Now,
            [ProgressChangeRow.Columns.Reason] = two.Subordinate.GetAttributeValue<string>(AccountRow.Columns.Name) + " → " + two.Name,
            [ProgressChangeRow.Columns.ChangeSource] = Values.Option(ChangeSource.System),
            [ProgressChangeRow.Columns.OwnerId] = two.Master.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
        });
    }

    static void TakeOver(IOrganizationService service, Entity stays, Entity goes)
    {
        var change = new Entity(ProgressRow.Table, stays.Id);
        foreach (var column in TakenOver.Where(column => !stays.Contains(column) && goes.Contains(column))) change[column] = goes[column];
        if (change.Attributes.Count > 0) service.Update(change);
    }
}
