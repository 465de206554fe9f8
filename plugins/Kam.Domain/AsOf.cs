namespace Kam.Domain;

/// <summary>The date that scores and everything named '12' are judged at: the last month end strictly before today.</summary>
public sealed record AsOf
{
    AsOf(Day date) => Date = date;

    public Day Date { get; }

    public static AsOf Before(Day today) => new(today.MonthEndBefore(1));

    /// <summary>The as-of date that a stored day names: the end of its month.</summary>
    public static AsOf Of(Day stored) => new(stored.MonthEndBefore(0));

    /// <summary>The as-of date this many months earlier: again a month end.</summary>
    public Day MonthsBefore(int months) => Date.MonthEndBefore(months);

    /// <summary>Whether a day lies in the twelve months up to the as-of date, or in the same months of an earlier year.</summary>
    public bool InYear(Day day, int yearsBefore = 0) =>
        day > MonthsBefore(12 * (yearsBefore + 1)) && day <= MonthsBefore(12 * yearsBefore);

    /// <summary>Whether a day lies in the 36 months up to the as-of date.</summary>
    public bool InLookback(Day day) => day > MonthsBefore(36) && day <= Date;
}
