using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// The lines of a plan follow the client's circles of its year: one for each category, and one for the whole need only while no category has a circle, as
/// the wallet has it.
/// </summary>
static class PlanLines
{
    const int LongestName = 200;

    /// <summary>Brings the lines to the circles: new ones appear, those of circles that are gone or deactivated go, need and share of now are copied.</summary>
    /// <param name="forecast">What was bought of the categories goes into their lines; null: it stays as it is.</param>
    /// <returns>The plan with the lines as they are to become; <see cref="PlanFigures"/> saves them.</returns>
    public static PlanState Follow(Event happened, PlanState state, ClientCircles client, Forecast? forecast = null)
    {
        var circles = OfYear(client, state.Plan.GetAttributeValue<int>(PlanRow.Columns.Year));
        var present = state.Lines!;
        foreach (var line in present.Where(line => circles.All(circle => circle.Id(CircleRow.Columns.CategoryId) != line.Category)))
            happened.Service.Delete(PlanLineRow.Table, line.Current.Id);
        var lines = circles.Select(circle => Of(state, circle, present.FirstOrDefault(line => line.Category == circle.Id(CircleRow.Columns.CategoryId)))).ToList();
        if (forecast is not null)
            foreach (var line in lines) line.Wanted[PlanLineRow.Columns.Purchased12] = forecast.Revenue12Of(line.Category);
        return state with { Lines = lines };
    }

    /// <summary>The circles that a plan of the year has lines for.</summary>
    public static IReadOnlyList<Entity> OfYear(ClientCircles client, int year)
    {
        var circles = client.Circles.Where(circle => circle.IsActive() && circle.GetAttributeValue<int>(CircleRow.Columns.Year) == year).OrderBy(circle => circle.Id).ToList();
        var categories = circles.Where(circle => circle.Id(CircleRow.Columns.CategoryId) is not null).ToList();
        return categories.Count > 0 ? categories : circles;
    }

    static LineOfPlan Of(PlanState state, Entity circle, LineOfPlan? present)
    {
        var line = present ?? New(state.Plan, circle);
        var currency = state.Plan.Id(PlanRow.Columns.TransactionCurrencyId);
        var need = circle.MoneyIn(currency, state.Rate, CircleRow.Columns.Need, CircleRow.Columns.NeedBase);
        line.Wanted[PlanLineRow.Columns.CircleId] = circle.ToEntityReference();
        line.Wanted[PlanLineRow.Columns.NeedNow] = need is { } known ? new Money(known) : null;
        line.Wanted[PlanLineRow.Columns.ShareNow] = circle.GetAttributeValue<decimal?>(CircleRow.Columns.OwnShare);
        return line;
    }

    static LineOfPlan New(Entity plan, Entity circle)
    {
        var category = circle.Id(CircleRow.Columns.CategoryId);
        var name = circle.GetAttributeValue<string>(CircleRow.Columns.Name);
        var line = LineOfPlan.Of(new Entity(PlanLineRow.Table));
        line.Wanted[PlanLineRow.Columns.Name] = name is { Length: > LongestName } ? name.Substring(0, LongestName) : name;
        line.Wanted[PlanLineRow.Columns.Key] = PlanLineKey.Of(plan.Id, category);
        line.Wanted[PlanLineRow.Columns.PlanId] = plan.ToEntityReference();
        line.Wanted[PlanLineRow.Columns.AccountId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.AccountId);
        line.Wanted[PlanLineRow.Columns.OwnerId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.OwnerId);
        if (category is { } id) line.Wanted[PlanLineRow.Columns.CategoryId] = new EntityReference(CategoryRow.Table, id);
        if (plan.GetAttributeValue<EntityReference>(PlanRow.Columns.TransactionCurrencyId) is { } currency) line.Wanted[PlanLineRow.Columns.TransactionCurrencyId] = currency;
        return line;
    }
}
