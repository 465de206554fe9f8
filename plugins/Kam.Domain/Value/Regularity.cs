using System;

namespace Kam.Domain;

/// <summary>How regularly a client buys (S of PSC, 0 to 100, 4 digits), how overdue it is (q, in usual intervals, 4 digits), and its usual interval T in days.</summary>
public sealed record Regularity(decimal Score, decimal Recency, decimal Usual)
{
    /// <summary>Judged at a day. Null when nothing was bought, or when too little is known and the population has no median either.</summary>
    /// <param name="rhythm">The intervals of the 36 months up to that day; null with fewer than two.</param>
    /// <param name="last">The last purchase date up to that day.</param>
    public static Regularity? At(Day day, Intervals? rhythm, Day? last, decimal? populationMedian)
    {
        if (last is not { } bought || UsualOf(rhythm, populationMedian) is not { } usual) return null;
        var recency = RecencyOf(day.DaysSince(bought), usual);
        return new(Rounded.To(4, 100 / (1 + Unsteadiness(rhythm)) * Freshness(recency)), recency, usual);
    }

    /// <summary>At the as-of date, from its own statistics: what the score uses.</summary>
    public static Regularity? Of(ValueStatistics value, decimal? populationMedian) =>
        At(value.AsOf.Date, value.Rhythm, value.LastAsOf, populationMedian);

    /// <summary>Expected next order: the last purchase and the usual time after it, from the intervals up to today.</summary>
    public static Day? NextOrder(ValueStatistics value, decimal? populationMedian) =>
        value.LastPurchase is { } last && UsualOf(value.RhythmToday, populationMedian) is { } usual
            ? last.Plus((int)Rounded.To(0, usual))
            : null;

    /// <summary>q of the rules: days since the last purchase in usual intervals.</summary>
    public static decimal RecencyOf(int days, decimal usual) => Rounded.To(4, days / usual);

    static decimal? UsualOf(Intervals? rhythm, decimal? populationMedian) =>
        (rhythm?.Usual ?? populationMedian) is { } usual && usual > 0 ? usual : null;

    /// <summary>The variation, drawn towards 1 as if two more intervals of a chance buyer had been seen: few intervals prove little.</summary>
    static decimal Unsteadiness(Intervals? rhythm) =>
        rhythm is null ? 1 : (rhythm.Count * rhythm.Variation + 2) / (rhythm.Count + 2);

    /// <summary>R: full up to one and a half usual intervals, nothing from three on, falling evenly between.</summary>
    static decimal Freshness(decimal recency) => Math.Min(1, Math.Max(0, (3 - recency) / 1.5m));
}
