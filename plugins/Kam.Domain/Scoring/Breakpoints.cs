using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>PCT of the rules, frozen: the mid-rank percentile of a value among the clients whose value is known, at breakpoints.</summary>
public static class Breakpoints
{
    /// <summary>Up to so many distinct values each is a breakpoint; of more, so many ranks are.</summary>
    const int Most = 1000;

    /// <summary>With fewer clients a percentile means nothing.</summary>
    const int Few = 5;

    /// <summary>With fewer clients an administrator's points go before percentiles.</summary>
    const int Enough = 20;

    /// <summary>Null where nothing can be told: too few clients, and no points.</summary>
    public static Curve? Of(IReadOnlyCollection<decimal> known, Curve? points)
    {
        if (known.Count < Enough && points is not null) return points;
        if (known.Count < Few) return null;
        var sorted = new decimal[known.Count];
        var next = 0;
        foreach (var value in known) sorted[next++] = value;
        Array.Sort(sorted);
        var ranks = MidRanks(sorted);
        return Curve.Through((ranks.Count <= Most ? ranks : Chosen(ranks, sorted.Length)).ConvertAll(rank => rank.Point).ToArray());
    }

    static List<Rank> MidRanks(decimal[] sorted)
    {
        var ranks = new List<Rank>();
        for (int at = 0, next; at < sorted.Length; at = next)
        {
            for (next = at + 1; next < sorted.Length && sorted[next] == sorted[at];) next++;
            ranks.Add(new(new(sorted[at], Rounded.To(4, 50m * (at + next) / sorted.Length)), next));
        }
        return ranks;
    }

    /// <summary>The values at the ranks ceil(k N / 1000), k = 1 to 1 000: those of them that are distinct.</summary>
    static List<Rank> Chosen(List<Rank> ranks, int count)
    {
        var chosen = new List<Rank>(Most);
        var at = 0;
        var last = -1;
        for (var k = 1; k <= Most; k++)
        {
            var wanted = ((long)k * count + Most - 1) / Most;
            while (ranks[at].UpTo < wanted) at++;
            if (at != last) chosen.Add(ranks[at]);
            last = at;
        }
        return chosen;
    }

    /// <summary>A distinct value with its percentile, and how many values there are up to it.</summary>
    readonly record struct Rank(Point Point, int UpTo);
}
