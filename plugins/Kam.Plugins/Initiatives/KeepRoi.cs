using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Initiatives;

/// <summary>A client's ROI sheet that somebody saves: it is called like its initiative, locked with the initiative's plan, and says what comes back and when.</summary>
[Step(Message.Create, RoiRow.Table, Stage.PreOperation)]
[Step(Message.Update, RoiRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        RoiRow.Columns.InitiativeId, RoiRow.Columns.UnitCostBenefit, RoiRow.Columns.CycleTimeBenefit, RoiRow.Columns.ScrapBenefit, RoiRow.Columns.StaffFreedBenefit,
        RoiRow.Columns.AnnualCost, RoiRow.Columns.Investment, RoiRow.Columns.TransactionCurrencyId,
    },
    PreImage = new[]
    {
        RoiRow.Columns.InitiativeId, RoiRow.Columns.UnitCostBenefit, RoiRow.Columns.CycleTimeBenefit, RoiRow.Columns.ScrapBenefit, RoiRow.Columns.StaffFreedBenefit,
        RoiRow.Columns.AnnualCost, RoiRow.Columns.Investment, RoiRow.Columns.TransactionCurrencyId, RoiRow.Columns.PlanId,
    })]
[Step(Message.Delete, RoiRow.Table, Stage.PreOperation, PreImage = new[] { RoiRow.Columns.InitiativeId, RoiRow.Columns.PlanId })]
public sealed class KeepRoi : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!RowOfPlan.IsJudged<KeepRoi>(happened) || happened.IsGoingWith(InitiativeRow.Table)) return null;
        var parent = RowOfPlan.ParentOf(happened, RoiRow.Columns.InitiativeId);
        if (parent.Refusal is { } astray) return astray;
        var id = PlanOf(happened, parent.Value);
        PlanLock.Take(happened, id);
        var plan = PlanOfRow.Read(happened, id);
        if (PlanLock.Judge(happened, plan.Plan) is { } locked) return locked;
        if (happened.Context.MessageName != nameof(Message.Delete)) RoiColumns.Describe(happened, plan);
        return null;
    }

    /// <summary>A new sheet does not know its plan yet: it is its initiative's.</summary>
    static Guid PlanOf(Event happened, Guid initiative)
    {
        if (happened.Before.Id(RoiRow.Columns.PlanId) is { } known) return known;
        var row = happened.Service.Retrieve(InitiativeRow.Table, initiative, new ColumnSet(InitiativeRow.Columns.Name, InitiativeRow.Columns.PlanId));
        if (happened.Context.MessageName == nameof(Message.Create)) happened.Target[RoiRow.Columns.Name] = row.GetAttributeValue<string>(InitiativeRow.Columns.Name);
        return row.Id(InitiativeRow.Columns.PlanId)!.Value;
    }
}
