using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>The plan's manager, or one above, agrees to it: from now on its figures stay what they are. In its year it is active at once.</summary>
[CustomApi(CustomApis.ApprovePlan.Name)]
public sealed class ApprovePlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = MovedPlan.LockAsCaller(happened);
        if (plan.Standing(happened.Service).Approve(happened.Context.UserId) is { } refusal) return refusal;
        // Whoever may write it went on writing while it was reviewed.
        if (PlanFigures.Recount(happened, plan.Id).Any(gap => gap.IsNeeded)) return Refusal.Of(RefusalCode.PlanIncomplete);
        PlanCourse.Approve(happened, plan);
        return null;
    }
}
