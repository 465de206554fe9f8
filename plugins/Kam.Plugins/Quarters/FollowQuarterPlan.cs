using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Quarters;

/// <summary>
/// Whatever happens to a progress moves the frozen plans that it is in, and the one that it is planned into now. In the background: nobody who saves
/// waits for another's plan.
/// </summary>
[Step(Message.Create, ProgressRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.OwnerId, ProgressRow.Columns.StateCode })]
[Step(Message.Update, ProgressRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.OwnerId },
    PreImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.OwnerId },
    PostImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.OwnerId })]
public sealed class FollowQuarterPlan : Rule
{
    /// <summary>The platform stops at eight, and counting lies two below: what a checklist plans deeper than this, the daily work finds.</summary>
    const int Deepest = 6;

    protected override Refusal? Judge(Event happened)
    {
        var isNew = happened.Context.MessageName == nameof(Message.Create);
        var progress = happened.Saved;
        if (isNew ? progress.Planned() is null : !happened.HasChanged(Registered.Columns<FollowQuarterPlan>(ProgressRow.Table))) return null;
        if (happened.Context.Depth > Deepest) return null;
        foreach (var kpi in TouchedPlans.Of(happened.Service, happened.Context.PrimaryEntityId, progress))
            happened.Service.Execute(Request(happened, kpi, progress));
        return null;
    }

    static OrganizationRequest Request(Event happened, Entity kpi, Entity progress)
    {
        var request = new OrganizationRequest(CustomApis.RecountQuarterPlan.Name) { [CustomApis.RecountQuarterPlan.KpiId] = kpi.Id };
        if (!TouchedPlans.IsPlannedInto(kpi, progress)) return request;
        request[CustomApis.RecountQuarterPlan.ProgressId] = happened.Context.PrimaryEntityId;
        request[CustomApis.RecountQuarterPlan.PlannedOn] = happened.Now;
        return request;
    }
}
