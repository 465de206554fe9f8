using System;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Plans rot by themselves: what nobody has touched for long is old, and a quarter that has passed is missed no more. Told from the plan's own row, so that a
/// day costs one look a page and one write for each plan whose quality it moves.
/// </summary>
static class AgeingPlans
{
    const int Size = 250;

    public static Portion Judge(Event happened, int page)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanColumns.OfCompleteness), PageInfo = new PagingInfo { Count = Size, PageNumber = page } };
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.NotEqual, (int)PlanLifecycleChoice.Closed);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        var found = happened.Service.RetrieveMultiple(query);
        var aged = found.Entities.Where(plan => Aged(happened, plan) is not null).ToList();
        foreach (var plan in aged) Write(happened, plan.Id);
        return new(aged.Count, found.MoreRecords);
    }

    /// <summary>Under the lock it is read again: somebody may have touched it meanwhile.</summary>
    static void Write(Event happened, Guid id)
    {
        PlanLock.Take(happened, id);
        if (Aged(happened, happened.Service.Retrieve(PlanRow.Table, id, new ColumnSet(PlanColumns.OfCompleteness))) is { } change) happened.Service.Update(change);
    }

    static Entity? Aged(Event happened, Entity plan)
    {
        var wanted = new Entity(PlanRow.Table);
        PlanCompleteness.Put(happened, plan, wanted, tasks: null);
        return plan.To(wanted);
    }
}
