using System;
using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>The plan that rows hang on: locked against another transaction while it is counted, and for good from approval on. After its account in the order of locks.</summary>
static class PlanLock
{
    /// <summary>Locks the plan's row until the transaction ends. To be taken before its rows are read.</summary>
    public static void Take(Event happened, Guid plan) => Take(happened, happened.Service, plan);

    /// <summary>The lock of a message that anyone may send for any plan: refused to those who may not write that plan.</summary>
    public static void TakeAsCaller(Event happened, Guid plan) => Take(happened, happened.CallersService, plan);

    public static bool IsLocked(PlanLifecycle lifecycle) => lifecycle.IsLocked();

    public static PlanLifecycle Lifecycle(this Entity plan) => plan.Choice<PlanLifecycle>(PlanRow.Columns.Lifecycle) ?? PlanLifecycle.Draft;

    /// <summary>Why what is agreed upon may not be saved into the plan, or null. Importers bring history as it was.</summary>
    public static Refusal? Judge(Event happened, Entity plan) =>
        !IsLocked(plan.Lifecycle()) || Importers.Include(happened) ? null : Refusal.Of(RefusalCode.PlanLocked);

    /// <summary>Whether the event is part of deleting a plan, or its client: there is nothing to count any more.</summary>
    public static bool IsGoing(Event happened) => Client.IsBeingDeleted(happened) || happened.IsGoingWith(PlanRow.Table);

    static void Take(Event happened, IOrganizationService service, Guid plan) => service.Update(new Entity(PlanRow.Table, plan)
    {
        [PlanRow.Columns.Lock] = happened.Context.CorrelationId.ToString("N"),
    });
}
