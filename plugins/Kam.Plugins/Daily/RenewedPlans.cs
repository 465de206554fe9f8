using System;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PlanState = Kam.Plugins.Plans.PlanState;

namespace Kam.Plugins.Daily;

/// <summary>
/// Brings plans that are written or reviewed to where their clients are: block 1, purchases, what is known. A plan that says all that already is looked at and
/// not locked. No block is fresh by it, since nobody has looked; a revision keeps the figures of its original until somebody does.
/// </summary>
static class RenewedPlans
{
    // A dozen queries each: far from the two minutes that a plug-in has.
    const int Size = 25;

    public static Portion Renew(Event happened, int page)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.AccountId), PageInfo = new PagingInfo { Count = Size, PageNumber = page } };
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.In, (int)PlanLifecycleChoice.Draft, (int)PlanLifecycleChoice.InReview);
        query.Criteria.AddCondition(PlanRow.Columns.RevisionOfId, ConditionOperator.Null);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        var found = happened.Service.RetrieveMultiple(query);
        var behind = found.Entities.Where(plan => IsBehind(happened, plan.Id)).OrderBy(plan => plan.Id(PlanRow.Columns.AccountId)).ToList();
        foreach (var plan in behind) Write(happened, plan);
        return new(behind.Count, found.MoreRecords);
    }

    static bool IsBehind(Event happened, Guid plan)
    {
        var state = PlanState.Read(happened, plan, PlanPart.Lines);
        return ClientInPlan.Read(happened, state.Plan, withFacts: true).Moves(state);
    }

    /// <summary>Under the client's lock and its own everything is read again: it may have been approved meanwhile.</summary>
    static void Write(Event happened, Entity plan)
    {
        Client.Lock(happened, plan.Id(PlanRow.Columns.AccountId)!.Value);
        PlanLock.Take(happened, plan.Id);
        var state = PlanState.Read(happened, plan.Id, PlanPart.Lines);
        if (!state.IsLocked) ClientInPlan.Read(happened, state.Plan, withFacts: true).Write(happened, state);
    }
}
