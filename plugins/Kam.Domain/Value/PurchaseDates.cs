using System;

namespace Kam.Domain;

/// <summary>The days on which a client bought: several purchases of a day are one date, and a day with a net amount of nothing or less is none.</summary>
sealed class PurchaseDates
{
    Day[] days = new Day[64];
    decimal[] nets = new decimal[64];

    /// <summary>How many days were added; after sorting, how many dates there are.</summary>
    public int Count { get; private set; }

    public Day? First => Count > 0 ? days[0] : null;

    public void Clear() => Count = 0;

    public void Add(Day day, decimal net)
    {
        if (Count == days.Length)
        {
            Array.Resize(ref days, 2 * Count);
            Array.Resize(ref nets, 2 * Count);
        }
        days[Count] = day;
        nets[Count++] = net;
    }

    /// <summary>Makes dates of the days that were added, ascending.</summary>
    public void Sort()
    {
        Array.Sort(days, nets, 0, Count);
        var dates = 0;
        for (int at = 0, next; at < Count; at = next)
        {
            var net = nets[at];
            for (next = at + 1; next < Count && days[next] == days[at]; next++) net += nets[next];
            if (net > 0) days[dates++] = days[at];
        }
        Count = dates;
    }

    /// <summary>How many dates are not after a day.</summary>
    public int UpTo(Day day)
    {
        var count = Count;
        while (count > 0 && days[count - 1] > day) count--;
        return count;
    }

    /// <summary>The last of so many dates; null of none.</summary>
    public Day? Last(int count) => count > 0 ? days[count - 1] : null;

    /// <summary>The intervals between some of the dates, shortest first.</summary>
    public int[] Intervals(int from, int end) => Domain.Intervals.Between(days, from, end);
}
