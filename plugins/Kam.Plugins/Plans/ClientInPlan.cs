using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>The client as it stands now, to be brought into a plan that may still move: purchases, circles, block 1, and the facts where they are asked for.</summary>
/// <param name="Wanted">What the plan's own row is to say of it.</param>
sealed record ClientInPlan(Forecast Forecast, ClientCircles Circles, Entity Wanted)
{
    public static ClientInPlan Read(Event happened, Entity plan, bool withFacts)
    {
        var id = plan.Id(PlanRow.Columns.AccountId)!.Value;
        var year = plan.GetAttributeValue<int>(PlanRow.Columns.Year);
        var client = PlannedClient.Read(happened.Service, id, year);
        var forecast = Forecast.Of(Purchases.Of(happened.Service, id), happened.Today);
        var circles = ClientCircles.Read(happened, id);
        var wanted = new Entity(PlanRow.Table);
        ClientColumns.Put(wanted, client.Account, forecast);
        if (withFacts)
        {
            var names = ClientFacts.Names(happened.Service, forecast.Categories.Select(category => category.Category));
            wanted[PlanRow.Columns.Known] = ClientFacts.Of(happened, client, year, forecast, circles, names);
        }
        return new(forecast, circles, wanted);
    }

    /// <summary>Whether the plan says something else of the client. Its circles have moved its lines when they were saved.</summary>
    public bool Moves(PlanState state) => state.Plan.To(Wanted) is not null
        || state.Lines!.Any(line => line.Current.Differs(PlanLineRow.Columns.Purchased12, Forecast.Revenue12Of(line.Category)));

    /// <param name="state">The plan with its lines at least, under its lock.</param>
    public void Write(Event happened, PlanState state)
    {
        foreach (var line in state.Lines!) line.Wanted[PlanLineRow.Columns.Purchased12] = Forecast.Revenue12Of(line.Category);
        PlanFigures.Write(happened, state, Wanted);
    }

    /// <summary>The lines follow the client's circles too, whatever they have missed.</summary>
    /// <param name="state">The whole plan, under its lock.</param>
    public void WriteWhole(Event happened, PlanState state) => PlanFigures.Write(happened, PlanLines.Follow(happened, state, Circles, Forecast), Wanted);
}
