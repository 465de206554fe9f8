using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Quarters;

/// <summary>
/// Brings a quarter plan up to date: locks its row, reads, counts, writes what differs. Only inside a transaction, since the lock would hold nothing
/// outside. Asking once or ten times, in any order, comes to the same.
/// </summary>
[CustomApi(CustomApis.RecountQuarterPlan.Name)]
public sealed class RecountQuarterPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var inputs = happened.Context.InputParameters;
        var kpi = Kpis.LockAndRead(happened, happened.Service, (Guid)inputs[CustomApis.RecountQuarterPlan.KpiId]);
        var added = inputs.TryGetValue(CustomApis.RecountQuarterPlan.ProgressId, out var progress) && inputs.TryGetValue(CustomApis.RecountQuarterPlan.PlannedOn, out var on)
            && progress is Guid id && on is DateTime planned && IsAddition(happened, kpi, planned) ? id : (Guid?)null;
        happened.Context.OutputParameters[CustomApis.RecountQuarterPlan.Changed] = QuarterPlans.Recount(happened, kpi, added);
        return null;
    }

    /// <summary>Planned after the freeze, and while the quarter ran: what was planned before is in the plan, what was planned for a quarter that is over is not.</summary>
    static bool IsAddition(Event happened, Entity kpi, DateTime planned) =>
        kpi.GetAttributeValue<DateTime?>(KpiRow.Columns.FrozenOn) < planned && !Settings.Of(happened).Quarters.IsOver(kpi.PlannedFor(), happened.Zone.DayOf(planned));
}
