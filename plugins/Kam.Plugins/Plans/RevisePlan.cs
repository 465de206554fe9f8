using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>Makes a draft that says what the plan says, to be changed and approved anew; until then the plan is worked by as it is.</summary>
[CustomApi(CustomApis.RevisePlan.Name)]
public sealed class RevisePlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = MovedPlan.LockAsCaller(happened);
        var reason = MovedPlan.Reason(happened, CustomApis.RevisePlan.Reason);
        var revisions = PlanRevisions.Of(happened.Service, plan.Client, plan.Year);
        if (plan.Standing(happened.Service).Revise(reason, revisions.Any(other => !other.Lifecycle().IsLocked())) is { } refusal) return refusal;
        happened.Context.OutputParameters[CustomApis.RevisePlan.RevisionId] = PlanCopy.Make(happened.Service, plan.Id, PlanRevisions.Next(revisions), reason!);
        return null;
    }
}
