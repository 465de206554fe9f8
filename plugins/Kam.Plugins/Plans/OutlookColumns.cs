using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What the lines of a plan say together, in base currency.</summary>
static class OutlookColumns
{
    public static void Put(this PlanOutlook outlook, Entity plan, decimal rate)
    {
        plan[PlanRow.Columns.NeedNow] = Rounded.To(2, outlook.Now?.In(rate).Need);
        plan[PlanRow.Columns.ShareNow] = Rounded.To(2, outlook.Now?.Share);
        plan[PlanRow.Columns.NeedNext] = Rounded.To(2, outlook.Next?.In(rate).Need);
        plan[PlanRow.Columns.ShareNext] = Rounded.To(2, outlook.Next?.Share);
        plan[PlanRow.Columns.CircleForecast] = Rounded.To(2, outlook.Next?.In(rate).Ours);
        plan[PlanRow.Columns.CircleOutlook] = Values.OptionOf(outlook.Circle);
        plan[PlanRow.Columns.ShareOutlook] = Values.OptionOf(outlook.Share);
        plan[PlanRow.Columns.Scenario] = Values.OptionOf(outlook.Scenario);
        var change = outlook.Change(rate);
        plan[PlanRow.Columns.Change] = change?.Total;
        plan[PlanRow.Columns.CircleEffect] = change?.Circle;
        plan[PlanRow.Columns.ShareEffect] = change?.Share;
        plan[PlanRow.Columns.JointEffect] = change?.Joint;
    }
}
