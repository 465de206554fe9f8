using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>After a save that moves a plan's execution it is counted anew, in the same transaction and under the plan's lock.</summary>
[Step(Message.Create, PlanTaskRow.Table, Stage.PostOperation, Rank = 20)]
[Step(Message.Update, PlanTaskRow.Table, Stage.PostOperation, Rank = 20, Filter = new[] { PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.DoneOn })]
[Step(Message.Delete, PlanTaskRow.Table, Stage.PostOperation, Rank = 20, PreImage = new[] { PlanTaskRow.Columns.PlanId })]
public sealed class RecountPlanTasks : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = TaskPlan.HandedTo(happened)?.Row.Id ?? (LockPlanOfTask.Applies(happened) ? happened.Before.Id(PlanTaskRow.Columns.PlanId) : null);
        if (plan is { } id) PlanExecution.Write(happened, id);
        return null;
    }
}
