using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>A task is deleted under its plan's lock, as it is saved; when its plan goes altogether there is nothing to lock.</summary>
[Step(Message.Delete, PlanTaskRow.Table, Stage.PreOperation, PreImage = new[] { PlanTaskRow.Columns.PlanId })]
public sealed class LockPlanOfTask : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (Applies(happened) && happened.Before.Id(PlanTaskRow.Columns.PlanId) is { } plan) PlanLock.Take(happened, plan);
        return null;
    }

    public static bool Applies(Event happened) =>
        happened.Context.MessageName == nameof(Message.Delete) && !happened.IsOurs && !PlanLock.IsGoing(happened);
}
