using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What purchases and earlier circles tell, in base currency.</summary>
static class FiguresFacts
{
    public static IEnumerable<KnownFact> Of(Forecast forecast, IReadOnlyDictionary<Guid, string> categories)
    {
        if (forecast.Revenue12 is null) yield break;
        yield return Purchases(1, "revenue12", "", null, forecast.Revenue12, forecast);
        yield return Purchases(1, "revenueBefore", "", null, forecast.RevenueBefore, forecast);
        foreach (var bought in forecast.Categories.Where(category => category.IsBought))
            yield return Purchases(3, bought.IsRecurring ? "recurring" : "bought", categories.TryGetValue(bought.Category, out var name) ? name : "", bought.Category, bought.Revenue12, forecast);
    }

    /// <summary>The circles of the latest year before the plan's that tells anything.</summary>
    public static IEnumerable<KnownFact> Of(ClientCircles client, int year) => client.Circles
        .Where(circle => circle.IsActive() && Year(circle) < year && (circle.Contains(CircleRow.Columns.Need) || circle.Contains(CircleRow.Columns.OwnShare)))
        .GroupBy(Year).OrderByDescending(circles => circles.Key).Take(1).SelectMany(circles => circles)
        .Select(circle => new KnownFact(3, FactSource.Circle, "circle", circle.GetAttributeValue<string>(CircleRow.Columns.Name) ?? "", circle.Id, null)
        {
            Amount = circle.Money(CircleRow.Columns.NeedBase),
            Percent = circle.GetAttributeValue<decimal?>(CircleRow.Columns.OwnShare),
        });

    static KnownFact Purchases(int block, string code, string text, Guid? row, decimal? amount, Forecast forecast) =>
        new(block, FactSource.Purchases, code, text, row, forecast.AsOf.Date) { Amount = amount };

    static int Year(Entity circle) => circle.GetAttributeValue<int>(CircleRow.Columns.Year);
}
