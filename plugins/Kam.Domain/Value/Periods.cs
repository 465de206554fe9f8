namespace Kam.Domain;

/// <summary>
/// The stretches of time between the ends of all the periods that figures are asked for. They do not overlap: a purchase is added to one of them,
/// and a period is the sum of its stretches.
/// </summary>
sealed class Periods
{
    public const int Count = 6;

    // Of the stretches: up to D − 24 months, D1 − 12 months, D − 12 months, D1, D, today. D1 is the as-of date of the month before.
    public const int BeforePreviousYear = 0, PreviousYearFirst = 1, PreviousYearLast = 2, YearFirst = 3, YearLast = 4, AfterAsOf = 5;

    readonly Day[] ends;

    public Periods(Day today)
    {
        Today = today;
        AsOf = AsOf.Before(today);
        ends = new[] { AsOf.MonthsBefore(24), AsOf.MonthsBefore(13), AsOf.MonthsBefore(12), AsOf.MonthsBefore(1), AsOf.Date, today };
        Lookback = AsOf.MonthsBefore(36);
        LookbackToday = today.MonthsBefore(36);
    }

    public Day Today { get; }

    public AsOf AsOf { get; }

    /// <summary>The last day before the 36 months up to the as-of date.</summary>
    public Day Lookback { get; }

    /// <summary>The last day before the 36 months up to today.</summary>
    public Day LookbackToday { get; }

    /// <summary>The stretch of a day; <see cref="Count"/> for one after today.</summary>
    public int Of(Day day)
    {
        var stretch = 0;
        while (stretch < Count && day > ends[stretch]) stretch++;
        return stretch;
    }

    public static bool IsYear(int stretch) => stretch is YearFirst or YearLast;

    public static bool IsPreviousYear(int stretch) => stretch is PreviousYearFirst or PreviousYearLast;
}
