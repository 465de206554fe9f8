using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What has become of a plan's tasks while its revision was written: a task that was done is done there too, a move that was counted counts.</summary>
static class LiveTasks
{
    static readonly string[] Columns =
    {
        PlanTaskRow.Columns.TakenFromId, PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DoneOn, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.Quarter,
        PlanTaskRow.Columns.MovedCount, PlanTaskRow.Columns.MovedFrom, PlanTaskRow.Columns.ChangeReason, PlanTaskRow.Columns.CreatedOn,
    };

    public static void BringAlong(Event happened, Entity former, EntityReference plan)
    {
        var tasks = LiveChanges.Rows(happened.Service, PlanTaskRow.Table, PlanTaskRow.Columns.PlanId, former.Id, plan.Id, Columns);
        foreach (var copy in tasks[plan.Id])
            if (LiveChanges.Source(tasks[former.Id], copy, PlanTaskRow.Columns.TakenFromId) is { } source) LiveChanges.Save(happened.Service, copy, Of(copy, source));
        Add(happened, former, plan, tasks[former.Id].Where(row => tasks[plan.Id].All(copy => copy.Id(PlanTaskRow.Columns.TakenFromId) != row.Id)));
        PlanExecution.Write(happened, plan.Id);
    }

    /// <summary>A task that came after the revision was made. One that was there before was taken out of the revision by somebody.</summary>
    static void Add(Event happened, Entity former, EntityReference plan, IEnumerable<Entity> missing)
    {
        var made = happened.Service.Retrieve(PlanRow.Table, plan.Id, new ColumnSet(PlanRow.Columns.CreatedOn)).GetAttributeValue<DateTime>(PlanRow.Columns.CreatedOn);
        var added = new HashSet<Guid>(missing.Where(row => row.GetAttributeValue<DateTime>(PlanTaskRow.Columns.CreatedOn) > made).Select(row => row.Id));
        if (added.Count > 0) PlanCopy.Add(happened.Service, CopiedTable.Tasks, CopiedTable.Tasks.Of(happened.Service, former.Id).Where(row => added.Contains(row.Id)), plan, former.Id);
    }

    static Entity Of(Entity copy, Entity source)
    {
        var wanted = new Entity(PlanTaskRow.Table);
        if (copy.TaskStatus() == PlanTaskStatus.Open && source.TaskStatus() != PlanTaskStatus.Open)
            Take(wanted, source, PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DoneOn, PlanTaskRow.Columns.ChangeReason);
        if (Moves(source) <= Moves(copy)) return wanted;
        Take(wanted, source, PlanTaskRow.Columns.MovedCount, PlanTaskRow.Columns.MovedFrom);
        if (source.GetAttributeValue<DateTime?>(PlanTaskRow.Columns.DueDate) > copy.GetAttributeValue<DateTime?>(PlanTaskRow.Columns.DueDate))
            Take(wanted, source, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.Quarter);
        return wanted;
    }

    static int Moves(Entity task) => task.GetAttributeValue<int?>(PlanTaskRow.Columns.MovedCount) ?? 0;

    static void Take(Entity wanted, Entity source, params string[] columns)
    {
        foreach (var column in columns) wanted[column] = source.Contains(column) ? source[column] : null;
    }
}
