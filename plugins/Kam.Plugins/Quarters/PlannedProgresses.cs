using System;
using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>The progresses that belong into a plan and are in none of the quarter yet. One that another KAM had at the freeze stays in that KAM's plan.</summary>
static class PlannedProgresses
{
    const string ItemAlias = "item";

    /// <summary>Those that are planned for the quarter, applicable, and of the KAM; whatever their status: what was completed earlier counts.</summary>
    public static IReadOnlyList<Entity> Of(IOrganizationService service, Entity kpi)
    {
        var query = Query(kpi);
        query.Criteria.AddCondition(ProgressRow.Columns.PlannedQuarter, ConditionOperator.Equal, kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter));
        query.Criteria.AddCondition(ProgressRow.Columns.OwnerId, ConditionOperator.Equal, kpi.Id(KpiRow.Columns.UserId)!.Value);
        query.Criteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>That one, whatever became of it; nothing when it is in a plan or deleted.</summary>
    public static IReadOnlyList<Entity> One(IOrganizationService service, Entity kpi, Guid progress)
    {
        var query = Query(kpi);
        query.Criteria.AddCondition(ProgressRow.Columns.ProgressId, ConditionOperator.Equal, progress);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Puts them into the plan, as the KAM's own.</summary>
    public static void Add(IOrganizationService service, Entity kpi, IEnumerable<Entity> progresses, bool isAddition)
    {
        foreach (var progress in progresses)
            service.Create(new Entity(QuarterPlanItemRow.Table)
            {
                [QuarterPlanItemRow.Columns.Name] = progress.GetAttributeValue<string>(ProgressRow.Columns.Name),
                [QuarterPlanItemRow.Columns.KpiId] = kpi.ToEntityReference(),
                [QuarterPlanItemRow.Columns.ProgressId] = progress.ToEntityReference(),
                [QuarterPlanItemRow.Columns.AccountId] = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.AccountId),
                [QuarterPlanItemRow.Columns.DefinitionId] = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.DefinitionId),
                [QuarterPlanItemRow.Columns.UserId] = kpi.GetAttributeValue<EntityReference>(KpiRow.Columns.UserId),
                [QuarterPlanItemRow.Columns.OwnerId] = kpi.GetAttributeValue<EntityReference>(KpiRow.Columns.OwnerId),
                [QuarterPlanItemRow.Columns.Quarter] = kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter),
                [QuarterPlanItemRow.Columns.IsAddition] = isAddition,
                [QuarterPlanItemRow.Columns.IsCarriedOver] = false,
                [QuarterPlanItemRow.Columns.PlanResult] = Values.Option(PlanResult.Open),
            });
    }

    static QueryExpression Query(Entity kpi)
    {
        var query = new QueryExpression(ProgressRow.Table)
        {
            ColumnSet = new ColumnSet(ProgressRow.Columns.Name, ProgressRow.Columns.AccountId, ProgressRow.Columns.DefinitionId),
        };
        var item = query.AddLink(QuarterPlanItemRow.Table, ProgressRow.Columns.ProgressId, QuarterPlanItemRow.Columns.ProgressId, JoinOperator.LeftOuter);
        item.EntityAlias = ItemAlias;
        item.LinkCriteria.AddCondition(QuarterPlanItemRow.Columns.Quarter, ConditionOperator.Equal, kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter));
        query.Criteria.AddCondition(ItemAlias, QuarterPlanItemRow.Columns.QuarterPlanItemId, ConditionOperator.Null);
        query.AddOrder(ProgressRow.Columns.ProgressId, OrderType.Ascending);
        return query;
    }
}
