namespace Kam.Domain;

/// <summary>'Re-engage needed': too many usual intervals since the last purchase, or with fewer than two intervals no purchase in twelve months. Judged today.</summary>
public static class ReEngageNeeded
{
    const int MonthsOfSilence = 12;

    /// <summary>The first day on which it is needed unless the client buys; null for one that never bought.</summary>
    /// <param name="population">Of the last run; null before the first, when the shipped model holds.</param>
    public static Day? From(ValueStatistics value, Population? population)
    {
        if (value.LastPurchase is not { } last) return null;
        return value.RhythmToday is { } rhythm
            ? last.Plus(DaysUntil((population?.Model ?? ScoringModel.Default).LapseIntervals, rhythm.Usual))
            : AfterSilence(last);
    }

    /// <summary>Whether it is needed on a day.</summary>
    public static bool IsOn(Day today, ValueStatistics value, Population? population) => From(value, population) is { } from && from <= today;

    /// <summary>The fewest days whose recency, rounded as it is stored, is above the limit.</summary>
    static int DaysUntil(decimal intervals, decimal usual)
    {
        var days = (int)(intervals * usual);
        while (Regularity.RecencyOf(days, usual) <= intervals) days++;
        return days;
    }

    static Day AfterSilence(Day last)
    {
        var day = Day.Of(last.Date.AddMonths(MonthsOfSilence));
        return day.MonthsBefore(MonthsOfSilence) >= last ? day : day.Plus(1);
    }
}
