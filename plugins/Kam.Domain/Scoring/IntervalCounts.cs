using System.Linq;

namespace Kam.Domain;

/// <summary>All intervals of all clients, a client's single one included. They are whole days of three years: counted by length they need no sorting.</summary>
sealed class IntervalCounts
{
    /// <summary>Days of 36 months.</summary>
    const int Longest = 1100;

    readonly long[] counts = new long[Longest + 1];

    public void Add(int[] lengths)
    {
        foreach (var days in lengths) counts[days]++;
    }

    /// <summary>Null without any interval.</summary>
    public decimal? Median()
    {
        var all = counts.Sum();
        return all == 0 ? null : (At((all - 1) / 2) + At(all / 2)) / 2m;
    }

    int At(long index)
    {
        var days = 0;
        for (; index >= counts[days]; days++) index -= counts[days];
        return days;
    }
}
