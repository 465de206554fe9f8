using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the population pays for a unit of each category (8 digits): purchases with more than nothing both in units and in net amount.</summary>
static class PopulationPrices
{
    public static Dictionary<Guid, decimal> Of(List<ClientMeasure> clients)
    {
        var sums = new Dictionary<Guid, Sum>();
        foreach (var client in clients)
            foreach (var mix in client.Basis.Categories)
            {
                if (!sums.TryGetValue(mix.Category, out var sum)) sums.Add(mix.Category, sum = new());
                sum.Net += mix.PricedNet;
                sum.Units += mix.PricedUnits;
            }
        return sums.Where(sum => sum.Value.Units > 0).ToDictionary(sum => sum.Key, sum => Rounded.To(8, sum.Value.Net / sum.Value.Units));
    }

    sealed class Sum
    {
        public decimal Net, Units;
    }
}

/// <summary>Whether every category that the population bought in the twelve months is counted in one and the same stated unit.</summary>
static class SharedUnit
{
    public static bool Of(List<ClientMeasure> clients, IReadOnlyDictionary<Guid, string?> unitOfCategory)
    {
        var categories = new HashSet<Guid>();
        foreach (var client in clients)
            foreach (var mix in client.Basis.Categories) categories.Add(mix.Category);
        var units = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in categories)
            units.Add(unitOfCategory.TryGetValue(category, out var unit) && !string.IsNullOrWhiteSpace(unit) ? unit!.Trim() : "");
        return units.Count == 1 && !units.Contains("");
    }
}

/// <summary>The median of all intervals of all clients, a client's single one included (4 digits). Null without any.</summary>
static class IntervalMedian
{
    /// <summary>Days of 36 months.</summary>
    const int LongestInterval = 1100;

    public static decimal? Of(List<ClientMeasure> clients)
    {
        // Intervals are whole days of three years: counted by length they need no sorting.
        var counts = new long[LongestInterval + 1];
        foreach (var client in clients)
            foreach (var days in client.Basis.Lengths) counts[days]++;
        var all = counts.Sum();
        return all == 0 ? null : (At(counts, (all - 1) / 2) + At(counts, all / 2)) / 2m;
    }

    static int At(long[] counts, long index)
    {
        var days = 0;
        for (; index >= counts[days]; days++) index -= counts[days];
        return days;
    }
}
