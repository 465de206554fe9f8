using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>
/// What was left open goes on in the plan of the next year: an initiative with its client's ROI, a task on the same day a year later. The old rows stay as
/// they are, and the new ones name them.
/// </summary>
sealed class TakeOver
{
    readonly Event happened;
    readonly Entity plan;
    readonly Dictionary<Guid, Guid> initiatives = new();

    TakeOver(Event happened, Entity plan)
    {
        this.happened = happened;
        this.plan = plan;
    }

    public static void Into(Event happened, Entity plan, OpenOfPlan rows)
    {
        var taking = new TakeOver(happened, plan);
        foreach (var row in rows.Initiatives) taking.initiatives[row.Id] = taking.Create(Copy(row, InitiativeRow.Table, OpenOfPlan.InitiativeColumns), InitiativeRow.Columns.TakenFromId, row);
        if (rows.Initiatives.Count > 0) taking.TakeSheets();
        foreach (var row in rows.Tasks) taking.Take(row);
    }

    void Take(Entity row)
    {
        var calendar = Settings.Of(happened).Quarters;
        var due = PlanStart.DueIn(plan.GetAttributeValue<int>(PlanRow.Columns.Year), row.Day(PlanTaskRow.Columns.DueDate)!.Value, calendar, happened.Today);
        var task = Copy(row, PlanTaskRow.Table, OpenOfPlan.TaskColumns);
        task[PlanTaskRow.Columns.DueDate] = due.Date;
        task[PlanTaskRow.Columns.Quarter] = calendar.Of(due).ToString();
        if (row.Id(PlanTaskRow.Columns.InitiativeId) is { } old && initiatives.TryGetValue(old, out var taken)) task[PlanTaskRow.Columns.InitiativeId] = new EntityReference(InitiativeRow.Table, taken);
        Create(task, PlanTaskRow.Columns.TakenFromId, row);
    }

    void TakeSheets()
    {
        var columns = new[]
        {
            RoiRow.Columns.Name, RoiRow.Columns.TransactionCurrencyId, RoiRow.Columns.UnitCostBenefit, RoiRow.Columns.CycleTimeBenefit, RoiRow.Columns.ScrapBenefit, RoiRow.Columns.StaffFreedBenefit,
            RoiRow.Columns.AnnualCost, RoiRow.Columns.Investment, RoiRow.Columns.NetBenefit, RoiRow.Columns.RoiPercent, RoiRow.Columns.PaybackMonths,
        };
        var query = new QueryExpression(RoiRow.Table) { ColumnSet = new ColumnSet(columns.Concat(new[] { RoiRow.Columns.InitiativeId }).ToArray()) };
        query.Criteria.AddCondition(RoiRow.Columns.InitiativeId, ConditionOperator.In, initiatives.Keys.Cast<object>().ToArray());
        foreach (var row in happened.Service.RetrieveMultiple(query).Entities)
        {
            var sheet = Copy(row, RoiRow.Table, columns);
            sheet[RoiRow.Columns.InitiativeId] = new EntityReference(InitiativeRow.Table, initiatives[row.Id(RoiRow.Columns.InitiativeId)!.Value]);
            Create(sheet, null, row);
        }
    }

    static Entity Copy(Entity row, string table, IEnumerable<string> columns)
    {
        var copy = new Entity(table);
        foreach (var column in columns.Where(row.Contains)) copy[column] = row[column];
        return copy;
    }

    /// <summary>Into the plan, of its client and its owner. The three tables name plan, client and owner alike.</summary>
    Guid Create(Entity copy, string? takenFrom, Entity row)
    {
        copy[PlanTaskRow.Columns.PlanId] = plan.ToEntityReference();
        copy[PlanTaskRow.Columns.AccountId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.AccountId);
        copy[PlanTaskRow.Columns.OwnerId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.OwnerId);
        if (takenFrom is not null) copy[takenFrom] = row.ToEntityReference();
        return happened.Service.Create(copy);
    }
}
