using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>The items of a quarter plan, with what tells their results: the history of their progresses, and what the KAM missed before.</summary>
sealed record PlanItems(IReadOnlyList<Entity> Items, ILookup<Guid, KeptChange> History, ICollection<Guid> Missed)
{
    public static PlanItems Read(Event happened, Entity kpi) =>
        new(ItemsOf(happened.Service, kpi), HistoryOf(happened.Service, happened.Zone, kpi), MissedBefore(happened.Service, kpi));

    public PlanItem Judge(Entity item, Day lastDay, bool isOver)
    {
        var progress = item.Id(QuarterPlanItemRow.Columns.ProgressId)!.Value;
        return PlanItem.Of(
            StatusHistory.At(History[progress], lastDay), isOver ? lastDay : null,
            item.GetAttributeValue<bool>(QuarterPlanItemRow.Columns.IsAddition), Missed.Contains(progress));
    }

    static IReadOnlyList<Entity> ItemsOf(IOrganizationService service, Entity kpi)
    {
        var query = new QueryExpression(QuarterPlanItemRow.Table)
        {
            ColumnSet = new ColumnSet(
                QuarterPlanItemRow.Columns.ProgressId, QuarterPlanItemRow.Columns.IsAddition, QuarterPlanItemRow.Columns.IsCarriedOver,
                QuarterPlanItemRow.Columns.PlanResult, QuarterPlanItemRow.Columns.ResultOn),
        };
        query.Criteria.AddCondition(QuarterPlanItemRow.Columns.KpiId, ConditionOperator.Equal, kpi.Id);
        query.AddOrder(QuarterPlanItemRow.Columns.QuarterPlanItemId, OrderType.Ascending);
        return Pages.Of(service, query).ToList();
    }

    static ILookup<Guid, KeptChange> HistoryOf(IOrganizationService service, OrganizationZone zone, Entity kpi)
    {
        var query = new QueryExpression(ProgressChangeRow.Table)
        {
            ColumnSet = new ColumnSet(ProgressChangeRow.Columns.ProgressId, ProgressChangeRow.Columns.From, ProgressChangeRow.Columns.To, ProgressChangeRow.Columns.ChangedOn),
        };
        var item = query.AddLink(QuarterPlanItemRow.Table, ProgressChangeRow.Columns.ProgressId, QuarterPlanItemRow.Columns.ProgressId);
        item.LinkCriteria.AddCondition(QuarterPlanItemRow.Columns.KpiId, ConditionOperator.Equal, kpi.Id);
        query.AddOrder(ProgressChangeRow.Columns.ProgressChangeId, OrderType.Ascending);
        return Pages.Of(service, query).ToLookup(change => change.Id(ProgressChangeRow.Columns.ProgressId)!.Value, change => Change(change, zone));
    }

    static KeptChange Change(Entity row, OrganizationZone zone) => new(
        row.GetAttributeValue<DateTime>(ProgressChangeRow.Columns.ChangedOn), row.DayIn(ProgressChangeRow.Columns.ChangedOn, zone)!.Value,
        new(row.Choice<HistoryStatus>(ProgressChangeRow.Columns.From)!.Value, row.Choice<HistoryStatus>(ProgressChangeRow.Columns.To)!.Value));

    /// <summary>Quarters are written so that they sort as they follow each other.</summary>
    static ICollection<Guid> MissedBefore(IOrganizationService service, Entity kpi)
    {
        var query = new QueryExpression(QuarterPlanItemRow.Table) { ColumnSet = new ColumnSet(QuarterPlanItemRow.Columns.ProgressId, QuarterPlanItemRow.Columns.Quarter) };
        query.Criteria.AddCondition(QuarterPlanItemRow.Columns.UserId, ConditionOperator.Equal, kpi.Id(KpiRow.Columns.UserId)!.Value);
        query.Criteria.AddCondition(QuarterPlanItemRow.Columns.PlanResult, ConditionOperator.Equal, (int)PlanResultChoice.Missed);
        query.AddOrder(QuarterPlanItemRow.Columns.QuarterPlanItemId, OrderType.Ascending);
        var missed = Pages.Of(service, query).Where(item => string.CompareOrdinal(item.GetAttributeValue<string>(QuarterPlanItemRow.Columns.Quarter), kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter)) < 0);
        return new HashSet<Guid>(missed.Select(item => item.Id(QuarterPlanItemRow.Columns.ProgressId)!.Value));
    }
}
