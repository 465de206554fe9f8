using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the population pays for a unit of each category (8 digits): purchases with more than nothing both in units and in net amount.</summary>
static class PopulationPrices
{
    public static Dictionary<Guid, decimal> Of(IEnumerable<ClientMeasure> clients)
    {
        var nets = new Dictionary<Guid, decimal>();
        var units = new Dictionary<Guid, decimal>();
        foreach (var client in clients)
            foreach (var mix in client.Basis.Mix)
            {
                nets[mix.Category] = (nets.TryGetValue(mix.Category, out var net) ? net : 0) + mix.PricedNet;
                units[mix.Category] = (units.TryGetValue(mix.Category, out var sum) ? sum : 0) + mix.PricedUnits;
            }
        return units.Where(sum => sum.Value > 0).ToDictionary(sum => sum.Key, sum => Rounded.To(8, nets[sum.Key] / sum.Value));
    }
}

/// <summary>Whether every category that the population bought in the twelve months is counted in one and the same stated unit.</summary>
static class SharedUnit
{
    public static bool Of(IEnumerable<ClientMeasure> clients, IReadOnlyDictionary<Guid, string?> unitOfCategory)
    {
        var categories = new HashSet<Guid>();
        foreach (var client in clients)
            foreach (var mix in client.Basis.Mix) categories.Add(mix.Category);
        var units = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in categories)
            units.Add(unitOfCategory.TryGetValue(category, out var unit) && !string.IsNullOrWhiteSpace(unit) ? unit!.Trim() : "");
        return units.Count == 1 && !units.Contains("");
    }
}

/// <summary>The median of all intervals of all clients, a client's single one included (4 digits). Null without any.</summary>
static class IntervalMedian
{
    public static decimal? Of(IEnumerable<ClientMeasure> clients)
    {
        // Intervals are whole days of three years: counted by length they need no sorting.
        var counts = new SortedDictionary<int, long>();
        foreach (var client in clients)
            foreach (var days in client.Basis.IntervalDays)
                counts[days] = counts.TryGetValue(days, out var count) ? count + 1 : 1;
        var all = counts.Values.Sum();
        return all == 0 ? null : (At(counts, (all - 1) / 2) + At(counts, all / 2)) / 2m;
    }

    static int At(SortedDictionary<int, long> counts, long index)
    {
        foreach (var days in counts)
        {
            if (index < days.Value) return days.Key;
            index -= days.Value;
        }
        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
