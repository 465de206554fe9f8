using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// The turn of the fiscal year: approved plans of the year that has begun become active, those of years that are over are closed. The new year's first, so
/// that they take over what is still open. What has turned is found no more.
/// </summary>
static class PlanYears
{
    const int Size = 20;

    public static Portion Turn(Event happened)
    {
        var year = Settings.Of(happened).Quarters.Of(happened.Today).Year;
        var due = happened.Service.RetrieveMultiple(Due(year)).Entities;
        foreach (var plan in due) Turn(happened, MovedPlan.Lock(happened, plan.Id), year);
        return new(due.Count, due.Count == Size);
    }

    static QueryExpression Due(int year)
    {
        var query = new QueryExpression(PlanRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(PlanRow.Columns.PlanId) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddFilter(Of((int)PlanLifecycleChoice.Approved, ConditionOperator.LessEqual, year));
        query.Criteria.AddFilter(Of((int)PlanLifecycleChoice.Active, ConditionOperator.LessThan, year));
        query.AddOrder(PlanRow.Columns.Year, OrderType.Descending);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        return query;
    }

    static FilterExpression Of(int lifecycle, ConditionOperator years, int year)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.Equal, lifecycle);
        filter.AddCondition(PlanRow.Columns.Year, years, year);
        return filter;
    }

    static void Turn(Event happened, MovedPlan plan, int year)
    {
        // Somebody may have closed or revised it meanwhile.
        if (plan.Lifecycle is not (PlanLifecycle.Approved or PlanLifecycle.Active)) return;
        if (plan.Year < year) PlanCourse.Close(happened, plan.Id, null);
        else PlanCourse.Activate(happened, plan);
    }
}
