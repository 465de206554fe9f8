using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Counts the frozen plans of quarters that run once a day, whatever the background has done: a job that failed, a checklist that was planned too deep for
/// one, an owner who changed without an event, and what an earlier quarter's end has carried over.
/// </summary>
static class RunningPlans
{
    const int Size = 10;

    public static Portion Recount(Event happened, int page)
    {
        var query = Query();
        query.PageInfo = new PagingInfo { Count = Size, PageNumber = page };
        var found = happened.Service.RetrieveMultiple(query);
        foreach (var kpi in found.Entities) QuarterPlans.Recount(happened, Kpis.LockAndRead(happened, happened.Service, kpi.Id));
        return new(found.Entities.Count, found.MoreRecords);
    }

    /// <summary>Plans that are frozen and not closed, earlier quarters first.</summary>
    public static QueryExpression Query()
    {
        var query = new QueryExpression(KpiRow.Table) { ColumnSet = new ColumnSet(KpiRow.Columns.Quarter) };
        query.Criteria.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.In, Kpis.Running);
        query.AddOrder(KpiRow.Columns.Quarter, OrderType.Ascending);
        query.AddOrder(KpiRow.Columns.KpiId, OrderType.Ascending);
        return query;
    }
}
