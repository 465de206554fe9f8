using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// Starts a client's plan of a year with what is already known: figures, facts for the blocks 1 to 4, the year's circles with a line each, and what is taken
/// over from the year before. Asked again, and by two at once, it finds the plan and makes none.
/// </summary>
[CustomApi(CustomApis.StartPlan.Name)]
public sealed class StartPlan : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var orders = PlanOrders.Of(happened);
        if (orders.Value is not { } given) return orders.Refusal;
        Client.LockAsCaller(happened, happened.Target.Id);
        var client = PlannedClient.Read(happened.Service, happened.Target.Id, given.Year);
        if (client.PlanOf(given.Year) is { } present) return Answer(happened, present.Id, isNew: false);
        if (PlanStart.Judge(client.Account.Choice<Segment>(AccountRow.Columns.Segment), given.Reason) is { } refusal) return refusal;
        var open = client.PlanBefore(given.Year) is { } before && given.TakeOver.Count > 0 ? OpenOfPlan.Of(happened.Service, before.Id) : OpenOfPlan.None;
        var takenOver = open.Choose(given.TakeOver);
        if (takenOver.Value is not { } rows) return takenOver.Refusal;
        var plan = Create(happened, client, given);
        TakeOver.Into(happened, plan, rows);
        PlanFigures.Write(happened, PlanState.Read(happened, plan.Id, PlanPart.All), new Entity(PlanRow.Table));
        return Answer(happened, plan.Id, isNew: true);
    }

    static Entity Create(Event happened, PlannedClient client, PlanOrders orders)
    {
        var forecast = Forecast.Of(Purchases.Of(happened.Service, client.Account.Id), happened.Today);
        var names = ClientFacts.Names(happened.Service, forecast.Categories.Select(category => category.Category));
        var circles = CirclesOfPlan.Create(happened, client, orders.Year, forecast, names);
        var plan = NewPlan.Of(client, orders.Year, orders.Reason, happened.Today);
        ClientColumns.Put(plan, client.Account, forecast);
        plan[PlanRow.Columns.Known] = ClientFacts.Of(happened, client, orders.Year, forecast, circles, names);
        plan.Id = happened.Service.Create(plan);
        var state = PlanState.Read(happened, plan.Id, PlanPart.None) with { Lines = new LineOfPlan[0] };
        foreach (var line in PlanLines.Follow(happened, state, circles, forecast).Lines!) line.Save(happened.Service);
        return state.Plan;
    }

    static Refusal? Answer(Event happened, Guid plan, bool isNew)
    {
        happened.Context.OutputParameters[CustomApis.StartPlan.PlanId] = plan;
        happened.Context.OutputParameters[CustomApis.StartPlan.Created] = isNew;
        return null;
    }
}
