using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>Ends a plan before its year does, with a reason.</summary>
[CustomApi(CustomApis.ClosePlan.Name)]
public sealed class ClosePlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = MovedPlan.LockAsCaller(happened);
        var reason = MovedPlan.Reason(happened, CustomApis.ClosePlan.Reason);
        if (plan.Standing(happened.Service).Close(happened.Context.UserId, reason) is { } refusal) return refusal;
        PlanCourse.Close(happened, plan.Id, reason);
        return null;
    }
}
