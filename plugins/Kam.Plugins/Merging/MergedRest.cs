using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.ReEngage;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>Of what a client has one at a time: its value row, its running pipeline, its open decision, its snapshot of a month.</summary>
static class MergedRest
{
    public static void Consolidate(TwoClients two)
    {
        Values(two);
        Pipelines(two);
        Decisions(two);
        Snapshots(two);
    }

    /// <summary>What the subordinate's says is counted anew from the rows that move.</summary>
    static void Values(TwoClients two)
    {
        var rows = two.Rows(ClientValueRow.Table, ClientValueRow.Columns.AccountId, _ => { });
        if (rows.Count == 2) two.Service.Delete(ClientValueRow.Table, rows.First(row => !two.IsOfMaster(row, ClientValueRow.Columns.AccountId)).Id);
    }

    /// <summary>Where both run, the master's goes on: its stage follows from the checklist of both.</summary>
    static void Pipelines(TwoClients two)
    {
        var rows = two.Rows(ReengagementRow.Table, ReengagementRow.Columns.AccountId,
            query => query.Criteria.AddCondition(ReengagementRow.Columns.PipelineStatus, ConditionOperator.Equal, (int)PipelineStatusChoice.Running), PipelineReading.Columns);
        if (rows.FirstOrDefault(row => !two.IsOfMaster(row, ReengagementRow.Columns.AccountId)) is not { } subordinate) return;
        if (rows.Count == 1)
        {
            two.Service.Update(new ReengagementRow(subordinate.Id) { RunningKey = two.Master.Id.ToString("N") }.Row);
            return;
        }
        two.Service.Update(new ReengagementRow(subordinate.Id)
        {
            RunningKey = null, PipelineStatus = PipelineStatusChoice.Ended, Outcome = PipelineOutcomeChoice.Stopped, EndedOn = two.Happened.Today.Date,
        }.Row);
        var standing = subordinate.Standing();
        StageHistory.Keep(two.Happened, subordinate.Id, two.Subordinate, new StageMove(standing.Stage, null, StageMoveReason.Ended, standing.Days(two.Happened.Today)), two.Name);
    }

    /// <summary>Where both are open, the master's is the one that is asked for.</summary>
    static void Decisions(TwoClients two)
    {
        var rows = two.Rows(ProblemDecisionRow.Table, ProblemDecisionRow.Columns.AccountId,
            query => query.Criteria.AddCondition(ProblemDecisionRow.Columns.DecisionStatus, ConditionOperator.Equal, (int)DecisionStatusChoice.Open));
        if (rows.FirstOrDefault(row => !two.IsOfMaster(row, ProblemDecisionRow.Columns.AccountId)) is not { } subordinate) return;
        two.Service.Update(rows.Count == 1
            ? new ProblemDecisionRow(subordinate.Id) { OpenKey = two.Master.Id.ToString("N") }.Row
            : new ProblemDecisionRow(subordinate.Id) { OpenKey = null, DecisionStatus = DecisionStatusChoice.Withdrawn }.Row);
    }

    /// <summary>What both brought in stands in the master's, so that the merge does not look like growth; the subordinate's is put away without its month.</summary>
    static void Snapshots(TwoClients two)
    {
        var amounts = new[] { SnapshotRow.Columns.Revenue12, SnapshotRow.Columns.LtvRevenue, SnapshotRow.Columns.LtvProfit };
        var rows = two.Rows(SnapshotRow.Table, SnapshotRow.Columns.AccountId, _ => { }, amounts.Concat(new[] { SnapshotRow.Columns.Month }).ToArray());
        foreach (var (master, subordinate) in two.Twins(rows, SnapshotRow.Columns.AccountId, row => row.GetAttributeValue<DateTime?>(SnapshotRow.Columns.Month)))
        {
            two.Service.Update(new SnapshotRow(subordinate.Id) { Month = null, StateCode = SnapshotState.Inactive, StatusCode = SnapshotStatusReason.Inactive }.Row);
            var wanted = new Entity(SnapshotRow.Table);
            foreach (var column in amounts) wanted[column] = MergedAmount.Of(master.GetAttributeValue<decimal?>(column), subordinate.GetAttributeValue<decimal?>(column));
            if (master.To(wanted) is { } change) two.Service.Update(change);
        }
    }
}
