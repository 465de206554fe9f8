using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Block 1 of a plan, and what purchases alone let expect: the client as it stands.</summary>
static class ClientColumns
{
    public static void Put(Entity plan, Entity account, Forecast forecast)
    {
        plan[PlanRow.Columns.AsOf] = forecast.AsOf.Date.Date;
        plan[PlanRow.Columns.Segment] = account.GetAttributeValue<OptionSetValue>(AccountRow.Columns.Segment);
        plan[PlanRow.Columns.PscProfile] = account.GetAttributeValue<string>(AccountRow.Columns.PscProfile);
        plan[PlanRow.Columns.Score] = account.GetAttributeValue<decimal?>(AccountRow.Columns.Score);
        plan[PlanRow.Columns.Ltv] = account.GetAttributeValue<decimal?>(AccountRow.Columns.LtvProfit);
        plan[PlanRow.Columns.ProgressPercent] = account.GetAttributeValue<decimal?>(AccountRow.Columns.ProgressPercent);
        plan[PlanRow.Columns.Revenue12] = forecast.Revenue12;
        plan[PlanRow.Columns.RevenueBefore] = forecast.RevenueBefore;
        plan[PlanRow.Columns.RecurringBase] = forecast.RecurringBase;
        plan[PlanRow.Columns.Trend] = forecast.Trend;
    }
}
