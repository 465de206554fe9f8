using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>The categories of one client, numbered as they come, and what was bought of each in the twelve months, while it is added up.</summary>
sealed class CategorySums
{
    readonly Dictionary<Guid, int> numbers = new();
    Sum[] sums = new Sum[8];
    Guid last;
    int lastNumber = -1;

    /// <summary>The number of a category; that of the purchase before costs no look-up.</summary>
    public int NumberOf(in Guid category)
    {
        if (lastNumber >= 0 && last == category) return lastNumber;
        if (!numbers.TryGetValue(category, out lastNumber)) lastNumber = Number(category);
        last = category;
        return lastNumber;
    }

    public void Add(int category, in PurchaseFact purchase) => sums[category].Add(purchase);

    /// <summary>Distinct categories bought in the twelve months, which what was only returned is not.</summary>
    public int Bought()
    {
        var bought = 0;
        for (var at = 0; at < numbers.Count; at++)
            if (sums[at].Net > 0) bought++;
        return bought;
    }

    /// <summary>The categories with a purchase in the twelve months, by their ids.</summary>
    public CategoryMix[] Mix()
    {
        var mix = new List<CategoryMix>(numbers.Count);
        foreach (var category in numbers)
            if (sums[category.Value].IsUsed) mix.Add(sums[category.Value].Of(category.Key));
        mix.Sort((left, right) => left.Category.CompareTo(right.Category));
        return mix.ToArray();
    }

    int Number(Guid category)
    {
        var number = numbers.Count;
        numbers.Add(category, number);
        if (number == sums.Length) Array.Resize(ref sums, 2 * number);
        return number;
    }

    /// <summary>Most purchases with units have a price too: what has none is kept apart, so that one of the usual kind is added once.</summary>
    struct Sum
    {
        decimal units, netOfUnits, netWithoutUnits, unpricedUnits, unpricedNet;

        public bool IsUsed { get; private set; }

        public readonly decimal Net => netOfUnits + netWithoutUnits;

        public void Add(in PurchaseFact purchase)
        {
            IsUsed = true;
            var amount = purchase.Units.GetValueOrDefault();
            if (amount == 0)
            {
                netWithoutUnits += purchase.Net;
                return;
            }
            units += amount;
            netOfUnits += purchase.Net;
            if (amount > 0 && purchase.Net > 0) return;
            unpricedUnits += amount;
            unpricedNet += purchase.Net;
        }

        public readonly CategoryMix Of(Guid category) =>
            new(category, units, netOfUnits, netWithoutUnits, units - unpricedUnits, netOfUnits - unpricedNet);
    }
}
