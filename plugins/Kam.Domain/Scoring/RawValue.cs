using System;

namespace Kam.Domain;

/// <summary>The raw values that criteria are told from, in the digits of their columns. A run and a later look at one client compute them alike.</summary>
static class RawValue
{
    /// <summary>V: null where the gross profit that the basis asks for is not known.</summary>
    public static decimal? Of(ValueBasis basis, decimal revenue12, decimal revenueToAsOf, decimal? profit12, decimal? profitToAsOf) => basis switch
    {
        ValueBasis.Revenue12 => revenue12,
        ValueBasis.LifetimeRevenue => revenueToAsOf,
        ValueBasis.Profit12 => profit12,
        _ => profitToAsOf,
    };

    /// <summary>What the client will buy elsewhere: the wallet with its expected growth, less what we have of it. Null without a wallet.</summary>
    public static decimal? Headroom(decimal? wallet, decimal? growth, decimal revenue12) =>
        wallet is { } known ? Rounded.To(2, Math.Max(0, known * (1 + (growth ?? 0) / 100) - revenue12)) : null;

    /// <summary>m: the net margin, after the cost to serve; null without revenue or without cost.</summary>
    public static decimal? Margin(decimal revenue12, decimal? profit12, decimal? costToServe) =>
        profit12 is { } profit && revenue12 > 0 ? Rounded.To(6, (profit - (costToServe ?? 0)) / revenue12) : null;
}
