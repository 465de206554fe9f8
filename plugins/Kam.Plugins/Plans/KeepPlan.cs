using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// What people write into a plan: refused once it is approved, else the plan's completeness follows in the same write. Under the plan's lock, since it may
/// be approved at the same moment.
/// </summary>
[Step(Message.Update, PlanRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        PlanRow.Columns.Profile, PlanRow.Columns.Strategy, PlanRow.Columns.ClientPlans, PlanRow.Columns.CircleWhy, PlanRow.Columns.ShareWhy, PlanRow.Columns.Goal, PlanRow.Columns.Target,
        PlanRow.Columns.Risks, PlanRow.Columns.Resources, PlanRow.Columns.StartReason, PlanRow.Columns.TransactionCurrencyId, PlanRow.Columns.ManagerId,
    },
    PreImage = new[]
    {
        PlanRow.Columns.Profile, PlanRow.Columns.Strategy, PlanRow.Columns.ClientPlans, PlanRow.Columns.CircleWhy, PlanRow.Columns.ShareWhy, PlanRow.Columns.Goal, PlanRow.Columns.Target,
        PlanRow.Columns.Risks, PlanRow.Columns.Resources, PlanRow.Columns.StartReason, PlanRow.Columns.TransactionCurrencyId, PlanRow.Columns.ManagerId,
    })]
public sealed class KeepPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var changed = Registered.Columns<KeepPlan>(PlanRow.Table).Where(column => happened.Changes(column)).ToList();
        if (happened.IsOurs || changed.Count == 0) return null;
        PlanLock.Take(happened, happened.Context.PrimaryEntityId);
        var plan = PlanState.Read(happened, happened.Context.PrimaryEntityId, PlanPart.None).Plan;
        if (changed.Remove(PlanRow.Columns.ManagerId) && ManagerChange.Judge(happened, plan) is { } refusal) return refusal;
        if (changed.Count > 0 && PlanLock.Judge(happened, plan) is { } locked) return locked;
        var written = happened.Target.LaidOver(new Entity(PlanRow.Table));
        BlockDates.Put(written, changed, happened.Today);
        PlanCompleteness.Put(happened, plan, written, tasks: null);
        foreach (var value in written.Attributes) happened.Target[value.Key] = value.Value;
        return null;
    }
}
