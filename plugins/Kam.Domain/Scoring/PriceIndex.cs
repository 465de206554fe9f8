using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>
/// P and C of PSC: what a client pays compared with everybody, and how much it takes (4 digits). Where all categories share a unit, the price of a unit
/// and the units; else revenue against what the same purchases cost at the population's prices, and that cost. Both null without revenue or capacity.
/// </summary>
readonly record struct PriceIndex(decimal? Price, decimal? Capacity)
{
    public static PriceIndex Of(decimal revenue12, CategoryMix[] mix, IReadOnlyDictionary<Guid, decimal> prices, bool isOneUnit)
    {
        if (revenue12 <= 0) return default;
        decimal sum = 0;
        for (var at = 0; at < mix.Length; at++) sum += isOneUnit ? mix[at].Units : AtPrices(mix[at], prices);
        var capacity = Rounded.To(4, sum);
        return capacity > 0 ? new(Rounded.To(4, revenue12 / capacity), capacity) : default;
    }

    /// <summary>What has no units, or no price in the population, enters with its own amount.</summary>
    static decimal AtPrices(in CategoryMix mix, IReadOnlyDictionary<Guid, decimal> prices) =>
        mix.NetWithoutUnits + (prices.TryGetValue(mix.Category, out var price) ? mix.Units * price : mix.NetOfUnits);
}
