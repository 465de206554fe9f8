using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>Counts everything that is computed of a plan from scratch. Of a plan that was approved nothing moves any more.</summary>
[CustomApi(CustomApis.RecountPlan.Name)]
public sealed class RecountPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        PlanLock.TakeAsCaller(happened, happened.Target.Id);
        var state = PlanState.Read(happened, happened.Target.Id, PlanPart.All);
        if (!state.IsLocked) ClientInPlan.Read(happened, state.Plan, withFacts: false).WriteWhole(happened, state);
        return null;
    }
}
