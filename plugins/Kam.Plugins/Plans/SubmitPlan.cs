using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Sends a draft to review. What it lacks is told all at once, and then it stays a draft: that is an answer, and no refusal.</summary>
[CustomApi(CustomApis.SubmitPlan.Name)]
public sealed class SubmitPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = MovedPlan.LockAsCaller(happened);
        if (plan.Standing(happened.Service).Submit() is { } refusal) return refusal;
        var lacking = PlanFigures.Recount(happened, plan.Id).Where(gap => gap.IsNeeded).ToList();
        if (lacking.Count == 0) plan.Write(happened.Service, Submitted(happened));
        happened.Context.OutputParameters[CustomApis.SubmitPlan.Submitted] = lacking.Count == 0;
        happened.Context.OutputParameters[CustomApis.SubmitPlan.Gaps] = PlanGapsText.Of(lacking);
        return null;
    }

    static Entity Submitted(Event happened) => new(PlanRow.Table)
    {
        [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.InReview),
        [PlanRow.Columns.SubmittedOn] = happened.Now,
        [PlanRow.Columns.SubmittedById] = new EntityReference(SystemUserRow.Table, happened.Context.UserId),
        [PlanRow.Columns.ReviewDueOn] = happened.Today.Plus(Settings.Of(happened).PlanReviewDays).Date,
        [PlanRow.Columns.ReviewRemindedOn] = null,
    };
}
