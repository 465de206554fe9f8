using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>The activity that stands for a plan's task on the client's timeline.</summary>
static class Companion
{
    const int LongestSubject = 200;

    // A day written as midnight would be the day before in half of the world's zones, as noon it is itself in all but the outermost.
    const int Noon = 12;

    public static EntityReference Create(IOrganizationService service, Entity task, Entity plan)
    {
        var row = Wanted(task);
        row[TaskRow.Columns.RegardingObjectId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.AccountId);
        if (!row.Contains(TaskRow.Columns.OwnerId)) row[TaskRow.Columns.OwnerId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.OwnerId);
        return new(TaskRow.Table, service.Create(row));
    }

    /// <summary>Brings the activity to where its task is; nothing is written where it is there already.</summary>
    public static void Follow(IOrganizationService service, Guid id, Entity task)
    {
        var current = service.Retrieve(TaskRow.Table, id, new ColumnSet(TaskRow.Columns.Subject, TaskRow.Columns.ScheduledEnd, TaskRow.Columns.OwnerId, TaskRow.Columns.StateCode, TaskRow.Columns.ActualEnd));
        var wanted = Wanted(task);
        if (State(task.TaskStatus()) is var state && current.GetAttributeValue<OptionSetValue>(TaskRow.Columns.StateCode)?.Value != (int)state) End(wanted, state, task.Day(PlanTaskRow.Columns.DoneOn));
        if (current.To(wanted) is { } change) service.Update(change);
    }

    /// <summary>Nobody has to do it any more.</summary>
    public static void Cancel(IOrganizationService service, Guid id)
    {
        var row = new Entity(TaskRow.Table, id);
        End(row, TaskState.Canceled, null);
        service.Update(row);
    }

    /// <summary>Deletes it unless it has ended: what was done stays on the timeline.</summary>
    public static void Drop(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(TaskRow.Table) { ColumnSet = new ColumnSet(TaskRow.Columns.ActivityId) };
        query.Criteria.AddCondition(TaskRow.Columns.ActivityId, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(TaskRow.Columns.StateCode, ConditionOperator.Equal, (int)TaskState.Open);
        if (service.RetrieveMultiple(query).Entities.Any()) service.Delete(TaskRow.Table, id);
    }

    public static PlanTaskStatus Status(TaskState state) => state switch
    {
        TaskState.Completed => PlanTaskStatus.Done,
        TaskState.Canceled => PlanTaskStatus.Cancelled,
        _ => PlanTaskStatus.Open,
    };

    static TaskState State(PlanTaskStatus status) => status switch
    {
        PlanTaskStatus.Done => TaskState.Completed,
        PlanTaskStatus.Cancelled => TaskState.Canceled,
        _ => TaskState.Open,
    };

    static Entity Wanted(Entity task)
    {
        var name = task.GetAttributeValue<string>(PlanTaskRow.Columns.Name) ?? "";
        var row = new Entity(TaskRow.Table)
        {
            [TaskRow.Columns.Subject] = name.Length > LongestSubject ? name.Substring(0, LongestSubject) : name,
            [TaskRow.Columns.ScheduledEnd] = task.GetAttributeValue<DateTime?>(PlanTaskRow.Columns.DueDate),
        };
        if (task.GetAttributeValue<EntityReference>(PlanTaskRow.Columns.ResponsibleId) is { } responsible) row[TaskRow.Columns.OwnerId] = responsible;
        return row;
    }

    static void End(Entity row, TaskState state, Day? doneOn)
    {
        row[TaskRow.Columns.StateCode] = new OptionSetValue((int)state);
        row[TaskRow.Columns.StatusCode] = new OptionSetValue((int)(state switch
        {
            TaskState.Completed => TaskStatusReason.Completed,
            TaskState.Canceled => TaskStatusReason.Canceled,
            _ => TaskStatusReason.NotStarted,
        }));
        if (state == TaskState.Open) row[TaskRow.Columns.ActualEnd] = null;
        if (state == TaskState.Completed && doneOn is { } day) row[TaskRow.Columns.ActualEnd] = day.Date.AddHours(Noon);
    }
}
