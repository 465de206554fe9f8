using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>How regularly a client buys (S of PSC, 0 to 100), and how overdue it is (q, in usual intervals).</summary>
public sealed record Regularity(decimal Score, decimal Recency, decimal Usual)
{
    /// <summary>Judged at a day from the purchase dates up to it. Null when nothing was bought, or when too little is known and the population has no median either.</summary>
    public static Regularity? At(Day day, IReadOnlyList<Day> dates, decimal? populationMedian)
    {
        if (dates.Count == 0) return null;
        var intervals = Intervals.Between(dates);
        if ((intervals?.Usual ?? populationMedian) is not { } usual || usual <= 0) return null;
        var recency = day.DaysSince(dates[dates.Count - 1]) / usual;
        return new(100 / (1 + Unsteadiness(intervals)) * Freshness(recency), recency, usual);
    }

    /// <summary>Expected next order: the last purchase and the usual time after it.</summary>
    public static Day? NextOrder(IReadOnlyList<Day> dates, decimal? populationMedian) =>
        dates.Count > 0 && At(dates[dates.Count - 1], dates, populationMedian) is { } regularity
            ? dates[dates.Count - 1].Plus((int)Rounded.To(0, regularity.Usual))
            : null;

    /// <summary>The variation, drawn towards 1 as if two more intervals of a chance buyer had been seen: few intervals prove little.</summary>
    static decimal Unsteadiness(Intervals? intervals) =>
        intervals is null ? 1 : (intervals.Count * intervals.Variation + 2) / (intervals.Count + 2);

    /// <summary>R: full up to one and a half usual intervals, nothing from three on, falling evenly between.</summary>
    static decimal Freshness(decimal recency) => Math.Min(1, Math.Max(0, (3 - recency) / 1.5m));
}
