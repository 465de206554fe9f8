using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>What becomes of a task becomes of its activity: its name, its day, who does it, and that it is done, cancelled or open again.</summary>
[Step(Message.Update, PlanTaskRow.Table, Stage.PostOperation,
    Filter = new[] { PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.DoneOn, PlanTaskRow.Columns.Name, PlanTaskRow.Columns.ResponsibleId })]
public sealed class FollowPlanTask : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        // What came from the activity is written there already.
        if (happened.IsWithin<FollowCompanion>() || TaskPlan.HandedTo(happened) is not { } plan) return null;
        var task = plan.After(happened.Target);
        if (task.Id(PlanTaskRow.Columns.TaskId) is { } companion) Companion.Follow(happened.Service, companion, task);
        return null;
    }
}
