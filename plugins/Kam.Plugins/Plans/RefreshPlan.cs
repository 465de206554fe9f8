using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>Takes what is known of the client into its plan anew: block 1, the facts, and everything that follows. Refused from approval on.</summary>
[CustomApi(CustomApis.RefreshPlan.Name)]
public sealed class RefreshPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        PlanLock.TakeAsCaller(happened, happened.Target.Id);
        var state = PlanState.Read(happened, happened.Target.Id, PlanPart.All);
        if (state.IsLocked) return Refusal.Of(RefusalCode.PlanLocked);
        var client = ClientInPlan.Read(happened, state.Plan, withFacts: true);
        // Somebody has looked at it: the block is fresh, whether anything was new or not.
        client.Wanted[PlanRow.Columns.Block1On] = happened.Today.Date;
        client.WriteWhole(happened, state);
        return null;
    }
}
