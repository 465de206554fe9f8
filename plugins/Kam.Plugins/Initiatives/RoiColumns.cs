using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Initiatives;

/// <summary>The columns of a client's ROI sheet as a value of the domain, and back.</summary>
static class RoiColumns
{
    /// <summary>Whose the saved sheet is, and what it comes to: the net benefit in base currency, return and payback in no currency at all.</summary>
    public static void Describe(Event happened, PlanOfRow plan)
    {
        var rate = plan.Rate(happened, RoiRow.Columns.TransactionCurrencyId);
        var sheet = happened.After.Sheet();
        var target = happened.Target;
        target[RoiRow.Columns.PlanId] = plan.Plan.ToEntityReference();
        target[RoiRow.Columns.AccountId] = plan.Client;
        target[RoiRow.Columns.NetBenefit] = Rounded.To(2, sheet.NetBenefit / rate);
        target[RoiRow.Columns.RoiPercent] = sheet.Return;
        target[RoiRow.Columns.PaybackMonths] = sheet.Payback;
    }

    static ClientRoi Sheet(this Entity row) => new(
        row.Money(RoiRow.Columns.UnitCostBenefit), row.Money(RoiRow.Columns.CycleTimeBenefit), row.Money(RoiRow.Columns.ScrapBenefit), row.Money(RoiRow.Columns.StaffFreedBenefit),
        row.Money(RoiRow.Columns.AnnualCost), row.Money(RoiRow.Columns.Investment));
}
