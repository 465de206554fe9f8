using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>
/// An activity that is completed, cancelled or opened again takes its plan's task along. Before it is written itself: the plan is locked first, then the task,
/// then the activity, whichever of the two somebody saves.
/// </summary>
[Step(Message.Update, TaskRow.Table, Stage.PreOperation, Filter = new[] { TaskRow.Columns.StateCode }, PreImage = new[] { TaskRow.Columns.StateCode })]
public sealed class FollowCompanion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs || !happened.Changes(TaskRow.Columns.StateCode)) return null;
        if (Find(happened) is not { } task) return null;
        var change = new Entity(PlanTaskRow.Table, task.Id) { [PlanTaskRow.Columns.Status] = Values.Option(Companion.Status((TaskState)happened.Target.GetAttributeValue<OptionSetValue>(TaskRow.Columns.StateCode).Value)) };
        if (happened.Target.Contains(TaskRow.Columns.ActualEnd) && happened.Target.DayIn(TaskRow.Columns.ActualEnd, happened.Zone) is { } end && end <= happened.Today) change[PlanTaskRow.Columns.DoneOn] = end.Date;
        happened.Service.Update(change);
        return null;
    }

    /// <summary>Most activities are no plan's: for them it is this one look.</summary>
    static Entity? Find(Event happened)
    {
        var query = new QueryExpression(PlanTaskRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(PlanTaskRow.Columns.PlanTaskId) };
        query.Criteria.AddCondition(PlanTaskRow.Columns.TaskId, ConditionOperator.Equal, happened.Context.PrimaryEntityId);
        return happened.Service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
