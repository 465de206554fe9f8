using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A plan that is brought on, read under its client's lock and its own: of two who do it at once the second sees what the first did.</summary>
sealed record MovedPlan(Entity Row)
{
    static readonly string[] Columns =
    {
        PlanRow.Columns.AccountId, PlanRow.Columns.OwnerId, PlanRow.Columns.Year, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle, PlanRow.Columns.ManagerId, PlanRow.Columns.SubmittedById,
    };

    public Guid Id => Row.Id;

    public Guid Client => Row.Id(PlanRow.Columns.AccountId)!.Value;

    public int Year => Row.GetAttributeValue<int>(PlanRow.Columns.Year);

    public PlanLifecycle Lifecycle => Row.Lifecycle();

    /// <summary>The plan that a message is sent for: refused to those who may not write it.</summary>
    public static MovedPlan LockAsCaller(Event happened) => Lock(happened, happened.Target.Id, PlanLock.TakeAsCaller);

    public static MovedPlan Lock(Event happened, Guid plan) => Lock(happened, plan, PlanLock.Take);

    /// <summary>The plan with who decides about it.</summary>
    public PlanStanding Standing(IOrganizationService service) => new(
        Lifecycle, Row.Id(PlanRow.Columns.OwnerId)!.Value, Row.Id(PlanRow.Columns.SubmittedById), PlanManagers.Of(service, Row.Id(PlanRow.Columns.ManagerId)));

    public static string? Reason(Event happened, string parameter) => happened.Context.InputParameters.TryGetValue(parameter, out var given) ? given as string : null;

    public void Write(IOrganizationService service, Entity change)
    {
        change.Id = Id;
        service.Update(change);
    }

    static MovedPlan Lock(Event happened, Guid plan, Action<Event, Guid> take)
    {
        // The client comes first in the order of locks; of a plan that is gone there is none, and the next line says so.
        var owned = happened.Service.Retrieve(PlanRow.Table, plan, new ColumnSet(PlanRow.Columns.AccountId));
        Rows.Client.Lock(happened, owned.Id(PlanRow.Columns.AccountId)!.Value);
        take(happened, plan);
        return new(happened.Service.Retrieve(PlanRow.Table, plan, new ColumnSet(Columns)));
    }
}
