using System;

namespace Kam.Domain;

/// <summary>By how many percent the revenue of the whole relation grew.</summary>
public static class LtvGrowth
{
    /// <summary>Of a client that began with next to nothing more would say no more; and a difference of two of these still fits its column.</summary>
    const decimal Most = 500_000;

    /// <summary>Null where there was nothing that could grow.</summary>
    public static decimal? Between(decimal? before, decimal? after) =>
        before > 0 && after is { } known ? Math.Max(-Most, Math.Min(Most, 100 * (known - before.Value) / before.Value)) : null;

    /// <summary>In the twelve months up to a month end: what was bought in them against all before.</summary>
    public static decimal? InTwelveMonths(decimal? ltv, decimal? revenue12) => Between(ltv - revenue12, ltv);
}
