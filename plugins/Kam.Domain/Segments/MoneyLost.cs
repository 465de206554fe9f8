using System;

namespace Kam.Domain;

/// <summary>What a problem client costs in twelve months: what problem clients are listed by.</summary>
public static class MoneyLost
{
    /// <summary>The loss where serving takes more than the gross profit; else what serving costs above the accepted share of revenue. Null where neither can be told.</summary>
    /// <param name="acceptedShare">Percent of revenue that may go into serving.</param>
    public static decimal? Of(decimal revenue12, decimal? profit12, decimal? costToServe, decimal acceptedShare)
    {
        if (profit12 - (costToServe ?? 0) is < 0 and var loss) return Rounded.To(2, -loss);
        return costToServe is { } cost ? Rounded.To(2, Math.Max(0, cost - Math.Max(0, revenue12) * acceptedShare / 100)) : null;
    }
}
