using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// A task lies in its plan's year; it is moved, cancelled and reopened for a reason that comes with the same save. The reason stays on the row until the next
/// one: it is all that says why.
/// </summary>
[Step(Message.Create, PlanTaskRow.Table, Stage.PreOperation)]
[Step(Message.Update, PlanTaskRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        PlanTaskRow.Columns.PlanId, PlanTaskRow.Columns.Status, PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.DoneOn, PlanTaskRow.Columns.Name, PlanTaskRow.Columns.ResponsibleId,
        PlanTaskRow.Columns.InitiativeId, PlanTaskRow.Columns.TargetContactId,
    },
    PreImage = new[] { PlanTaskRow.Columns.PlanId })]
public sealed class JudgePlanTask : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (TaskPlan.IsLeftToItsCaller(happened)) return null;
        if (happened.After.Id(PlanTaskRow.Columns.PlanId) is not { } id) return Refusal.Of(RefusalCode.PlanOfRowMissing);
        if (happened.Before.Id(PlanTaskRow.Columns.PlanId) is { } was && was != id) return Refusal.Of(RefusalCode.TaskOfAnotherPlan);
        var plan = TaskPlan.LockAndRead(happened, id);
        if (!plan.Owns(happened.Target)) return Refusal.Of(RefusalCode.TaskOfAnotherPlan);
        if (plan.After(happened.Target).AsTask() is not { } task) return Refusal.Of(RefusalCode.TaskNeedsDueDate);
        var calendar = Settings.Of(happened).Quarters;
        var change = new PlanTaskChange(plan.Judged(calendar), happened.Target.GetAttributeValue<string>(PlanTaskRow.Columns.ChangeReason), !happened.IsOurs, happened.Today);
        var decision = change.Judge(plan.Before.AsTask(), task);
        if (decision.Value is null) return decision.Refusal;
        happened.Target.Put(decision.Value, calendar);
        if (happened.Context.MessageName == nameof(Message.Create)) Belong(happened.Target, plan.Row);
        plan.HandOver(happened);
        return null;
    }

    /// <summary>A new task is its plan's: of its client and its owner, who does it unless somebody else is named.</summary>
    static void Belong(Entity task, Entity plan)
    {
        var owner = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.OwnerId);
        task[PlanTaskRow.Columns.AccountId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.AccountId);
        task[PlanTaskRow.Columns.OwnerId] = owner;
        if (task.Id(PlanTaskRow.Columns.ResponsibleId) is null && owner.LogicalName == SystemUserRow.Table) task[PlanTaskRow.Columns.ResponsibleId] = owner;
    }
}
