using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the population pays for a unit of each category: purchases with more than nothing both in units and in net amount.</summary>
sealed class PriceSums
{
    readonly Dictionary<Guid, Sum> sums = new();

    public void Add(CategoryMix[] mix)
    {
        foreach (var category in mix)
        {
            if (!sums.TryGetValue(category.Category, out var sum)) sums.Add(category.Category, sum = new());
            sum.Net += category.PricedNet;
            sum.Units += category.PricedUnits;
        }
    }

    /// <summary>By category, 8 digits.</summary>
    public Dictionary<Guid, decimal> Prices() =>
        sums.Where(sum => sum.Value.Units > 0).ToDictionary(sum => sum.Key, sum => Rounded.To(8, sum.Value.Net / sum.Value.Units));

    /// <summary>Whether every category that the population bought in the twelve months is counted in one and the same stated unit.</summary>
    public bool IsOneUnit(IReadOnlyDictionary<Guid, string?> unitOfCategory)
    {
        var units = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in sums.Keys)
            units.Add(unitOfCategory.TryGetValue(category, out var unit) && !string.IsNullOrWhiteSpace(unit) ? unit!.Trim() : "");
        return units.Count == 1 && !units.Contains("");
    }

    sealed class Sum
    {
        public decimal Net, Units;
    }
}
