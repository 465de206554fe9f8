namespace Kam.Oracle.Tests.Rules;

/// <summary>ANCHOR: straight lines through points, level beyond the ends.</summary>
static class Anchor
{
    public static Exact At(Exact x, params IReadOnlyList<(Exact X, Exact Y)> points)
    {
        if (x <= points[0].X)
            return points[0].Y;
        foreach (var (from, to) in points.Zip(points.Skip(1)))
            if (x <= to.X)
                return from.Y + (x - from.X) * (to.Y - from.Y) / (to.X - from.X);
        return points[^1].Y;
    }
}

/// <summary>PCT: where a value stands among the known values of the population.</summary>
sealed class Distribution
{
    readonly IReadOnlyList<(Exact Value, Exact Percent)> points;

    public Distribution(IEnumerable<decimal> values, IReadOnlyList<(Exact, Exact)>? administrators = null)
    {
        var sorted = values.Order().ToList();
        points = sorted.Count < 20 && administrators is not null ? administrators
            : sorted.Count < 5 ? []
            : [.. Kept(sorted).Select(value => ((Exact)value, (Exact)MidRank(sorted, value)))];
    }

    public decimal? At(decimal? value) => value is { } known && points.Count > 0 ? Anchor.At(known, points).Rounded(4) : null;

    static decimal MidRank(List<decimal> sorted, decimal value)
    {
        var (below, equal) = (sorted.Count(other => other < value), sorted.Count(other => other == value));
        return (100 * (below + (Exact)equal / 2) / sorted.Count).Rounded(4);
    }

    /// <summary>All distinct values; of more than a thousand those at every thousandth of the ranks.</summary>
    static IEnumerable<decimal> Kept(List<decimal> sorted)
    {
        var distinct = sorted.Distinct().ToList();
        return distinct.Count <= 1000 ? distinct
            : Enumerable.Range(1, 1000).Select(k => sorted[(int)(((long)k * sorted.Count + 999) / 1000) - 1]).Distinct();
    }
}
