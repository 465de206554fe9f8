using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Sends a plan back from review with a reason, or takes one's own back. It is a draft again.</summary>
[CustomApi(CustomApis.ReturnPlan.Name)]
public sealed class ReturnPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = MovedPlan.LockAsCaller(happened);
        var reason = MovedPlan.Reason(happened, CustomApis.ReturnPlan.Reason);
        if (plan.Standing(happened.Service).Return(happened.Context.UserId, reason) is { } refusal) return refusal;
        plan.Write(happened.Service, new Entity(PlanRow.Table)
        {
            [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Draft),
            [PlanRow.Columns.ChangeReason] = reason,
            [PlanRow.Columns.SubmittedOn] = null,
            [PlanRow.Columns.SubmittedById] = null,
            [PlanRow.Columns.ReviewDueOn] = null,
        });
        return null;
    }
}
