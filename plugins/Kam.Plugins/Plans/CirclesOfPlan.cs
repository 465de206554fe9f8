using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>
/// The circles that a plan's year needs: one for each category that was bought in the twelve months, and where nothing was bought one of the whole need.
/// What is there stays as it is, deactivated or not; nothing is known of a new one yet.
/// </summary>
static class CirclesOfPlan
{
    /// <returns>The client's circles with the new ones.</returns>
    public static ClientCircles Create(Event happened, PlannedClient client, int year, Forecast forecast, IReadOnlyDictionary<Guid, string> categories)
    {
        var circles = ClientCircles.Read(happened, client.Account.Id);
        var missing = Needed(circles, year, forecast).Where(category => circles.Find(category, year) is null).ToList();
        foreach (var category in missing)
        {
            var name = category is { } id && categories.TryGetValue(id, out var known) ? known : null;
            happened.Service.Create(NewCircle.Of(client.Account, category, year, CircleName.Of(name, year)));
        }
        return missing.Count == 0 ? circles : ClientCircles.Read(happened, client.Account.Id);
    }

    static IEnumerable<Guid?> Needed(ClientCircles circles, int year, Forecast forecast)
    {
        var bought = forecast.Categories.Where(category => category.IsBought && category.Category != Guid.Empty).Select(category => (Guid?)category.Category).ToList();
        return bought.Count > 0 || PlanLines.OfYear(circles, year).Count > 0 ? bought : new List<Guid?> { null };
    }
}
