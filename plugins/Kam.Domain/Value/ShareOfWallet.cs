using System;

namespace Kam.Domain;

/// <summary>Our part of what a client spends (доля в кошельке), in percent, 2 digits. Above 100 the wallet is out of date.</summary>
public static class ShareOfWallet
{
    const decimal Most = 1_000_000;

    /// <summary>Null where the wallet or the revenue is not known, or the wallet is nothing.</summary>
    /// <param name="wallet">In base currency, as the revenue of twelve months is.</param>
    public static decimal? Of(decimal? revenue12, decimal? wallet) =>
        revenue12 is { } revenue && wallet is > 0 and var whole ? Rounded.To(2, Math.Max(-Most, Math.Min(Most, 100 * revenue / whole))) : null;
}
