using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>What a client bought of each category in the twelve months, while it is added up. Categories keep their numbers from client to client.</summary>
sealed class CategorySums
{
    readonly Dictionary<Guid, int> numbers = new();
    readonly List<int> used = new();
    readonly List<Guid> categories = new();
    Sum[] sums = new Sum[16];
    Guid[] keys = new Guid[16];
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

    public void Add(int category, in PurchaseFact purchase)
    {
        ref var sum = ref sums[category];
        if (!sum.IsUsed) used.Add(category);
        sum.Add(purchase);
    }

    /// <summary>Distinct categories bought in the twelve months, which what was only returned is not.</summary>
    public int Bought()
    {
        var bought = 0;
        foreach (var category in used)
            if (sums[category].Net > 0) bought++;
        return bought;
    }

    /// <summary>The categories with a purchase in the twelve months, by their ids; begins anew afterwards.</summary>
    public CategoryMix[] Take()
    {
        var mix = new CategoryMix[used.Count];
        if (keys.Length < mix.Length) keys = new Guid[2 * mix.Length];
        for (var at = 0; at < mix.Length; at++)
        {
            ref var sum = ref sums[used[at]];
            keys[at] = categories[used[at]];
            mix[at] = sum.Of(keys[at]);
            sum = default;
        }
        used.Clear();
        Array.Sort(keys, mix, 0, mix.Length);
        return mix;
    }

    int Number(Guid category)
    {
        var number = numbers.Count;
        numbers.Add(category, number);
        categories.Add(category);
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
