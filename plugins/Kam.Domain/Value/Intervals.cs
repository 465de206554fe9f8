using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The days between successive purchase dates.</summary>
public sealed record Intervals(int Count, decimal Mean, decimal Median, decimal Variation)
{
    /// <summary>Null with fewer than two intervals: one says nothing about regularity. Variation is the sample variance over the squared mean.</summary>
    public static Intervals? Between(IReadOnlyList<Day> dates)
    {
        var days = dates.Skip(1).Select((date, index) => date.DaysSince(dates[index])).OrderBy(length => length).ToArray();
        if (days.Length < 2) return null;
        var mean = (decimal)days.Sum() / days.Length;
        var variance = days.Sum(length => (length - mean) * (length - mean)) / (days.Length - 1);
        var median = (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m;
        return new(days.Length, mean, median, variance / (mean * mean));
    }

    /// <summary>T of the rules: the usual time to the next order, on the generous side.</summary>
    public decimal Usual => Mean > Median ? Mean : Median;
}
