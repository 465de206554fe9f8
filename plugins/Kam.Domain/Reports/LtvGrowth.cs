namespace Kam.Domain;

/// <summary>By how many percent the revenue of the whole relation grew.</summary>
public static class LtvGrowth
{
    /// <summary>Null where there was nothing that could grow.</summary>
    public static decimal? Between(decimal? before, decimal? after) => before > 0 && after is { } known ? 100 * (known - before) / before : null;

    /// <summary>In the twelve months up to a month end: what was bought in them against all before.</summary>
    public static decimal? InTwelveMonths(decimal? ltv, decimal? revenue12) => Between(ltv - revenue12, ltv);
}
