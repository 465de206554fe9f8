using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Rows of plan tasks to the domain's tasks and back.</summary>
static class TaskRows
{
    /// <summary>What a task is judged and counted by.</summary>
    public static readonly string[] Columns =
    {
        PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.DoneOn, PlanTaskRow.Columns.MovedCount, PlanTaskRow.Columns.MovedFrom,
    };

    public static PlanTaskStatus TaskStatus(this Entity task) => task.Choice<PlanTaskStatus>(PlanTaskRow.Columns.Status) ?? PlanTaskStatus.Open;

    /// <summary>Null for a task without a due date, which only an import can have left without one.</summary>
    public static PlanTask? AsTask(this Entity task) => task.Day(PlanTaskRow.Columns.DueDate) is { } due
        ? new(
            task.TaskStatus(), due, task.Day(PlanTaskRow.Columns.DoneOn),
            task.GetAttributeValue<int?>(PlanTaskRow.Columns.MovedCount) ?? 0, LeftQuarters.Read(task.GetAttributeValue<string>(PlanTaskRow.Columns.MovedFrom)))
        : null;

    /// <summary>Puts down what follows from a task's status and due date.</summary>
    public static void Put(this Entity row, PlanTask task, QuarterCalendar calendar)
    {
        row[PlanTaskRow.Columns.Quarter] = calendar.Of(task.DueOn).ToString();
        row[PlanTaskRow.Columns.DoneOn] = task.DoneOn?.Date;
        row[PlanTaskRow.Columns.MovedCount] = task.Moves;
        row[PlanTaskRow.Columns.MovedFrom] = task.Left.Text.Length > 0 ? task.Left.Text : null;
    }
}
