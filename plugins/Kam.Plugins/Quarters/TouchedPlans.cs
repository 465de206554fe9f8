using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>The frozen plans that an event of a progress moves, in one query: those that run and have it, and its owner's of the quarter that it is planned for.</summary>
static class TouchedPlans
{
    const string ItemAlias = "item";

    /// <summary>In the order of locks.</summary>
    public static IEnumerable<Entity> Of(IOrganizationService service, Guid id, Entity progress) => service.RetrieveMultiple(Query(id, progress)).Entities.OrderBy(kpi => kpi.Id);

    public static bool IsPlannedInto(Entity kpi, Entity progress) =>
        progress.State().IsApplicable
        && kpi.Id(KpiRow.Columns.UserId) == progress.Id(ProgressRow.Columns.OwnerId)
        && kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter) == progress.GetAttributeValue<string>(ProgressRow.Columns.PlannedQuarter);

    static QueryExpression Query(Guid id, Entity progress)
    {
        var query = new QueryExpression(KpiRow.Table) { ColumnSet = new ColumnSet(KpiRow.Columns.UserId, KpiRow.Columns.Quarter) };
        var item = query.AddLink(QuarterPlanItemRow.Table, KpiRow.Columns.KpiId, QuarterPlanItemRow.Columns.KpiId, JoinOperator.LeftOuter);
        item.EntityAlias = ItemAlias;
        item.LinkCriteria.AddCondition(QuarterPlanItemRow.Columns.ProgressId, ConditionOperator.Equal, id);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        var inIt = query.Criteria.AddFilter(LogicalOperator.And);
        inIt.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.In, Kpis.Running);
        inIt.AddCondition(ItemAlias, QuarterPlanItemRow.Columns.QuarterPlanItemId, ConditionOperator.NotNull);
        if (progress.Planned() is not { } quarter) return query;
        var into = query.Criteria.AddFilter(LogicalOperator.And);
        into.AddCondition(KpiRow.Columns.Quarter, ConditionOperator.Equal, quarter.ToString());
        into.AddCondition(KpiRow.Columns.UserId, ConditionOperator.Equal, progress.Id(ProgressRow.Columns.OwnerId)!.Value);
        into.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.NotEqual, (int)QuarterPlanStatusChoice.Open);
        return query;
    }
}
