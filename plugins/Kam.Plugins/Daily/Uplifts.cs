using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Kam.Plugins.Reports;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Tells every KAM's uplift once a month end, as soon as a run has scored the clients for it. It stands in the row of the quarter that the month end lies in;
/// the next month's replaces it. What is told of the month end is found no more.
/// </summary>
static class Uplifts
{
    const int Size = 5;

    public static Portion Tell(Event happened)
    {
        var asOf = AsOf.Before(happened.Today).Date;
        var due = happened.Service.RetrieveMultiple(Due(Settings.Of(happened).Quarters.Of(asOf), asOf)).Entities;
        if (due.Count == 0 || !NewMonth.IsScored(happened.Service, asOf)) return new(0, false);
        foreach (var kpi in due) TellOne(happened, kpi, asOf);
        return new(due.Count, due.Count == Size);
    }

    static void TellOne(Event happened, Entity kpi, Day asOf)
    {
        var uplift = UpliftOf.ForKam(happened.Service, kpi.Id(KpiRow.Columns.UserId)!.Value, asOf, Settings.Of(happened).ReportGroup);
        happened.Service.Update(new Entity(KpiRow.Table, kpi.Id)
        {
            [KpiRow.Columns.Clients] = uplift.Clients,
            [KpiRow.Columns.LtvGrowth] = uplift.Growth,
            [KpiRow.Columns.Peers] = uplift.Peers,
            [KpiRow.Columns.Uplift] = uplift.Points,
            [KpiRow.Columns.UpliftAsOn] = asOf.Date,
        });
    }

    static QueryExpression Due(Quarter quarter, Day asOf)
    {
        var query = new QueryExpression(KpiRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(KpiRow.Columns.UserId) };
        query.Criteria.AddCondition(KpiRow.Columns.Quarter, ConditionOperator.Equal, quarter.ToString());
        var untold = query.Criteria.AddFilter(LogicalOperator.Or);
        untold.AddCondition(KpiRow.Columns.UpliftAsOn, ConditionOperator.Null);
        untold.AddCondition(KpiRow.Columns.UpliftAsOn, ConditionOperator.LessThan, asOf.Date);
        query.AddOrder(KpiRow.Columns.KpiId, OrderType.Ascending);
        return query;
    }
}
