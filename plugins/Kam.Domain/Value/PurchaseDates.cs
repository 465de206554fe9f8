using System;

namespace Kam.Domain;

/// <summary>The days on which a client bought: several purchases of a day are one date, and a day with a net amount of nothing or less is none.</summary>
sealed class PurchaseDates
{
    readonly Day[] days;
    readonly decimal[] nets;
    int count;

    /// <param name="most">How many purchases there are at the most.</param>
    public PurchaseDates(int most)
    {
        days = new Day[most];
        nets = new decimal[most];
    }

    /// <summary>Purchases of one document follow each other, and mostly are of one day: they are added before anything is sorted.</summary>
    public void Add(Day day, decimal net)
    {
        if (count > 0 && days[count - 1] == day)
        {
            nets[count - 1] += net;
            return;
        }
        days[count] = day;
        nets[count++] = net;
    }

    /// <summary>The purchase dates, ascending. Nothing can be added afterwards.</summary>
    public Day[] Sorted()
    {
        Array.Sort(days, nets, 0, count);
        var dates = 0;
        for (int at = 0, next; at < count; at = next)
        {
            var net = nets[at];
            for (next = at + 1; next < count && days[next] == days[at]; next++) net += nets[next];
            if (net > 0) days[dates++] = days[at];
        }
        return Slice(days, 0, dates);
    }

    /// <summary>The dates after a day, up to another.</summary>
    public static Day[] Between(Day[] dates, Day after, Day upTo)
    {
        var from = 0;
        while (from < dates.Length && dates[from] <= after) from++;
        var end = from;
        while (end < dates.Length && dates[end] <= upTo) end++;
        return Slice(dates, from, end);
    }

    static Day[] Slice(Day[] dates, int from, int end)
    {
        var slice = new Day[end - from];
        Array.Copy(dates, from, slice, 0, slice.Length);
        return slice;
    }
}
