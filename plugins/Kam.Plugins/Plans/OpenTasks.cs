using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>The open tasks of plans, and their activities.</summary>
static class OpenTasks
{
    const string PredecessorAlias = "predecessor";
    const string SuccessorAlias = "successor";
    const string PlanAlias = "plan";

    static readonly object[] Running = { (int)PlanLifecycleChoice.Approved, (int)PlanLifecycleChoice.Active };

    public static IEnumerable<OpenTask> Of(IOrganizationService service, Guid plan)
    {
        var query = Query(plan);
        var predecessor = query.AddLink(PlanTaskRow.Table, PlanTaskRow.Columns.TakenFromId, PlanTaskRow.Columns.PlanTaskId, JoinOperator.LeftOuter);
        predecessor.EntityAlias = PredecessorAlias;
        predecessor.Columns.AddColumns(PlanTaskRow.Columns.PlanTaskId, PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DoneOn);
        return service.RetrieveMultiple(query).Entities.Select(row => new OpenTask(row, row.Joined(PredecessorAlias, PlanTaskRow.Table, PlanTaskRow.Columns.PlanTaskId))).ToList();
    }

    /// <summary>The open activities of a plan's open tasks that no task of an approved or active plan continues.</summary>
    public static IEnumerable<Guid> CompanionsLeft(IOrganizationService service, Guid plan)
    {
        var query = Query(plan);
        query.AddLink(TaskRow.Table, PlanTaskRow.Columns.TaskId, TaskRow.Columns.ActivityId).LinkCriteria.AddCondition(TaskRow.Columns.StateCode, ConditionOperator.Equal, (int)TaskState.Open);
        var successor = query.AddLink(PlanTaskRow.Table, PlanTaskRow.Columns.PlanTaskId, PlanTaskRow.Columns.TakenFromId, JoinOperator.LeftOuter);
        successor.EntityAlias = SuccessorAlias;
        var running = successor.AddLink(PlanRow.Table, PlanTaskRow.Columns.PlanId, PlanRow.Columns.PlanId, JoinOperator.LeftOuter);
        running.EntityAlias = PlanAlias;
        running.Columns.AddColumn(PlanRow.Columns.PlanId);
        running.LinkCriteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.In, Running);
        return service.RetrieveMultiple(query).Entities
            .GroupBy(row => row.Id(PlanTaskRow.Columns.TaskId)!.Value)
            .Where(rows => rows.All(row => !row.Contains(PlanAlias + "." + PlanRow.Columns.PlanId)))
            .Select(rows => rows.Key).ToList();
    }

    static QueryExpression Query(Guid plan)
    {
        var query = new QueryExpression(PlanTaskRow.Table) { ColumnSet = new ColumnSet(PlanTaskRow.Columns.TaskId) };
        query.Criteria.AddCondition(PlanTaskRow.Columns.PlanId, ConditionOperator.Equal, plan);
        query.Criteria.AddCondition(PlanTaskRow.Columns.Status, ConditionOperator.Equal, (int)PlanTaskStatusChoice.Open);
        query.AddOrder(PlanTaskRow.Columns.PlanTaskId, OrderType.Ascending);
        return query;
    }
}
