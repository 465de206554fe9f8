namespace Kam.Oracle.Tests.Rules;

/// <summary>4.3: how regularly a client buys, from the whole days between his purchases.</summary>
sealed record Rhythm(IReadOnlyList<int> Intervals, decimal? PopulationMedian)
{
    bool OfItsOwn => Intervals.Count >= 2;

    public decimal? Mean => OfItsOwn ? ((Exact)Intervals.Sum() / Intervals.Count).Rounded(4) : null;

    public decimal? Median => OfItsOwn ? MedianOf(Intervals) : null;

    /// <summary>Sample variance over the squared mean, which is a formula of whole days alone.</summary>
    public decimal? Variation
    {
        get
        {
            if (!OfItsOwn)
                return null;
            Exact n = Intervals.Count, sum = Intervals.Sum(), squares = Intervals.Sum(days => days * days);
            return (n * (n * squares - sum * sum) / ((n - 1) * sum * sum)).Rounded(6);
        }
    }

    /// <summary>T.</summary>
    public decimal? Usual => OfItsOwn ? Math.Max(Mean!.Value, Median!.Value) : PopulationMedian;

    /// <summary>q.</summary>
    public decimal? Recency(int daysSince) => Usual is { } usual ? ((Exact)daysSince / usual).Rounded(4) : null;

    /// <summary>S = 100 / (1 + v) x R.</summary>
    public decimal? Regularity(int daysSince) =>
        Recency(daysSince) is { } q ? (100 / (1 + Unevenness) * Fading(q)).Rounded(4) : null;

    /// <summary>v = (m x CV2 + 2) / (m + 2).</summary>
    Exact Unevenness => OfItsOwn ? (Intervals.Count * (Exact)Variation!.Value + 2) / (Intervals.Count + 2) : 1;

    /// <summary>R: 1 up to 1.5, nothing from 3 on.</summary>
    static Exact Fading(decimal q) => q <= 1.5m ? 1 : q >= 3 ? 0 : (3 - (Exact)q) / 1.5m;

    public static decimal? MedianOf(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        return sorted.Count == 0 ? null : ((Exact)(sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2).Rounded(4);
    }
}
