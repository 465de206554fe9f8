using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The days on which a client bought: several purchases of a day are one date, and a day with a net amount of nothing or less is none.</summary>
public static class PurchaseDates
{
    public static IReadOnlyList<Day> Of(IEnumerable<PurchaseFact> purchases) => purchases
        .GroupBy(purchase => purchase.Date)
        .Where(day => day.Sum(purchase => purchase.Net) > 0)
        .Select(day => day.Key)
        .OrderBy(day => day)
        .ToList();
}
