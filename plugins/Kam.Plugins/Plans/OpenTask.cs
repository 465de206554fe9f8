using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>An open task of a plan, beside the task that it was taken over from.</summary>
/// <param name="Predecessor">Without an id where it was taken over from none.</param>
sealed record OpenTask(Entity Task, Entity Predecessor)
{
    /// <summary>A save that gives the task its activity. What was done or cancelled in the former revision while this one was written and reviewed is so here too.</summary>
    public Entity CaughtUp()
    {
        var row = new Entity(PlanTaskRow.Table, Task.Id) { [PlanTaskRow.Columns.Status] = Values.Option(Predecessor.TaskStatus()) };
        if (Predecessor.Day(PlanTaskRow.Columns.DoneOn) is { } day) row[PlanTaskRow.Columns.DoneOn] = day.Date;
        return row;
    }
}
