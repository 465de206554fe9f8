using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>The client as it stands now, brought into a plan that may still move: purchases, circles, block 1, and the facts where they are asked for.</summary>
static class ClientInPlan
{
    /// <param name="state">The whole plan, under its lock.</param>
    public static void Renew(Event happened, PlanState state, bool withFacts)
    {
        var id = state.Plan.Id(PlanRow.Columns.AccountId)!.Value;
        var year = state.Plan.GetAttributeValue<int>(PlanRow.Columns.Year);
        var client = PlannedClient.Read(happened.Service, id, year);
        var forecast = Forecast.Of(Purchases.Of(happened.Service, id), happened.Today);
        var circles = ClientCircles.Read(happened.Service, id);
        var wanted = new Entity(PlanRow.Table);
        ClientColumns.Put(wanted, client.Account, forecast);
        if (withFacts)
        {
            var names = ClientFacts.Names(happened.Service, forecast.Categories.Select(category => category.Category));
            wanted[PlanRow.Columns.Known] = ClientFacts.Of(happened, client, year, forecast, circles, names);
            wanted[PlanRow.Columns.Block1On] = happened.Today.Date;
        }
        PlanFigures.Write(happened, PlanLines.Follow(happened, state, circles, forecast), wanted);
    }
}
