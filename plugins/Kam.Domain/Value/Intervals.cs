using System;

namespace Kam.Domain;

/// <summary>The days between successive purchase dates: how many, their mean and median (4 digits), and their variation (sample variance over the squared mean, 6 digits).</summary>
public sealed record Intervals(int Count, decimal Mean, decimal Median, decimal Variation)
{
    /// <summary>Null with fewer than two intervals: one says nothing about regularity.</summary>
    /// <param name="days">The lengths in days, ascending.</param>
    public static Intervals? Of(int[] days)
    {
        var count = days.Length;
        if (count < 2) return null;
        long sum = 0, squares = 0;
        foreach (var length in days)
        {
            sum += length;
            squares += (long)length * length;
        }
        var median = (days[(count - 1) / 2] + days[count / 2]) / 2m;
        return new(count, Rounded.To(4, (decimal)sum / count), median, Rounded.To(6, VariationOf(count, sum, squares)));
    }

    /// <summary>The lengths between dates that stand in ascending order, shortest first.</summary>
    public static int[] Between(Day[] dates) => Between(dates, 0, dates.Length);

    internal static int[] Between(Day[] dates, int from, int end)
    {
        if (end - from < 2) return Array.Empty<int>();
        var days = new int[end - from - 1];
        for (var at = 0; at < days.Length; at++) days[at] = dates[from + at + 1].DaysSince(dates[from + at]);
        Array.Sort(days);
        return days;
    }

    /// <summary>T of the rules: the usual time to the next order, on the generous side.</summary>
    public decimal Usual => Mean > Median ? Mean : Median;

    /// <summary>From whole days, so that nothing is lost on the way: n (n Σx² − (Σx)²) / ((n − 1) (Σx)²).</summary>
    static decimal VariationOf(int count, decimal sum, decimal squares) =>
        count * (count * squares - sum * sum) / ((count - 1) * sum * sum);
}
