using System;

namespace Kam.Domain;

/// <summary>A calendar day without a time, in the organisation's time zone.</summary>
public readonly record struct Day : IComparable<Day>
{
    readonly int number;

    Day(int number) => this.number = number;

    /// <summary>Midnight of the day.</summary>
    public DateTime Date => DateTime.MinValue.AddDays(number);

    public static Day Of(DateTime moment) => new((int)(moment.Ticks / TimeSpan.TicksPerDay));

    public static Day Of(int year, int month, int day) => Of(new DateTime(year, month, day));

    public Day Plus(int days) => new(number + days);

    /// <summary>The last day of the month that lies this many months before.</summary>
    public Day MonthEndBefore(int months)
    {
        var first = new DateTime(Date.Year, Date.Month, 1).AddMonths(1 - months);
        return Of(first).Plus(-1);
    }

    /// <summary>The same day of an earlier month, or that month's last day.</summary>
    public Day MonthsBefore(int months) => Of(Date.AddMonths(-months));

    public int DaysSince(Day earlier) => number - earlier.number;

    public int CompareTo(Day other) => number.CompareTo(other.number);

    public static bool operator <(Day left, Day right) => left.number < right.number;

    public static bool operator >(Day left, Day right) => left.number > right.number;

    public static bool operator <=(Day left, Day right) => left.number <= right.number;

    public static bool operator >=(Day left, Day right) => left.number >= right.number;

    public override string ToString() => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
