using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// An open task of an active plan has one activity on the client's timeline: that of the task it was taken over from while that is open, else one of its own.
/// Under the plan's lock, so that there is never a second; by the system, since whoever saves may not append to what a colleague owns.
/// </summary>
[Step(Message.Create, PlanTaskRow.Table, Stage.PostOperation, Rank = 5)]
[Step(Message.Update, PlanTaskRow.Table, Stage.PostOperation, Rank = 5,
    Filter = new[] { PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.Name, PlanTaskRow.Columns.ResponsibleId })]
public sealed class GiveCompanion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (TaskPlan.HandedTo(happened) is not { Lifecycle: PlanLifecycle.Active } plan) return null;
        var task = plan.After(happened.Target);
        if (task.TaskStatus() != PlanTaskStatus.Open || task.Id(PlanTaskRow.Columns.TaskId) is not null) return null;
        var taken = Predecessor.Companion(happened.Service, task);
        if (taken is not null) Companion.Follow(happened.Service, taken.Id, task);
        happened.Service.Update(new Entity(PlanTaskRow.Table, happened.Context.PrimaryEntityId) { [PlanTaskRow.Columns.TaskId] = taken ?? Companion.Create(happened.Service, task, plan.Row) });
        return null;
    }
}
