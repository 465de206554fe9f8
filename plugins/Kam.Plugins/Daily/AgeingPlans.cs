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
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(Columns), PageInfo = new PagingInfo { Count = Size, PageNumber = page } };
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.NotEqual, (int)PlanLifecycleChoice.Closed);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        var found = happened.Service.RetrieveMultiple(query);
        var aged = found.Entities.Where(plan => Aged(happened, plan) is not null).OrderBy(plan => plan.Id(PlanRow.Columns.AccountId)).ToList();
        foreach (var plan in aged) Write(happened, plan);
        return new(aged.Count, found.MoreRecords);
    }

    static string[] Columns => PlanColumns.OfCompleteness.Concat(new[] { PlanRow.Columns.AccountId }).ToArray();

    /// <summary>
    /// Under the lock it is read again: somebody may have touched it meanwhile. Its client first, one client after the other in their order: whoever approves a
    /// revision holds the client and both plans, and would wait here for the one while this waited there for the other.
    /// </summary>
    static void Write(Event happened, Entity plan)
    {
        Client.Lock(happened, plan.Id(PlanRow.Columns.AccountId)!.Value);
        PlanLock.Take(happened, plan.Id);
        if (Aged(happened, happened.Service.Retrieve(PlanRow.Table, plan.Id, new ColumnSet(PlanColumns.OfCompleteness))) is { } change) happened.Service.Update(change);
    }

    static Entity? Aged(Event happened, Entity plan)
    {
        var wanted = new Entity(PlanRow.Table);
        PlanCompleteness.Put(happened, plan, wanted, tasks: null);
        return plan.To(wanted);
    }
}
