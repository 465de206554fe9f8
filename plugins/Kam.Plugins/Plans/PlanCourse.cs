using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>How a plan that was approved goes on: it becomes active with its year, takes the place of the one that it revises, and is closed.</summary>
static class PlanCourse
{
    /// <param name="plan">Under its client's lock.</param>
    public static void Approve(Event happened, MovedPlan plan)
    {
        foreach (var former in PlanRevisions.Of(happened.Service, plan.Client, plan.Year).Where(other => other.Id != plan.Id && other.Lifecycle() is PlanLifecycle.Approved or PlanLifecycle.Active))
            Replace(happened, former, plan.Row.ToEntityReference());
        plan.Write(happened.Service, new Entity(PlanRow.Table)
        {
            [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Approved),
            [PlanRow.Columns.ApprovedOn] = happened.Now,
            [PlanRow.Columns.ApprovedById] = new EntityReference(SystemUserRow.Table, happened.Context.UserId),
        });
        if (Settings.Of(happened).Quarters.FirstDayOf(plan.Year) <= happened.Today) Activate(happened, plan);
    }

    public static void Activate(Event happened, MovedPlan plan) => plan.Write(happened.Service, new Entity(PlanRow.Table)
    {
        [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Active),
        [PlanRow.Columns.ActivatedOn] = happened.Now,
    });

    /// <param name="reason">Null where the year's end, or a revision, closes it: what was said last stays.</param>
    public static void Close(Event happened, Guid plan, string? reason)
    {
        var change = new Entity(PlanRow.Table, plan) { [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Closed), [PlanRow.Columns.ClosedOn] = happened.Now };
        if (reason is not null) change[PlanRow.Columns.ChangeReason] = reason;
        happened.Service.Update(change);
    }

    static void Replace(Event happened, Entity former, EntityReference plan)
    {
        PlanLock.Take(happened, former.Id);
        LiveChanges.BringAlong(happened, former, plan);
        Close(happened, former.Id, null);
    }
}
