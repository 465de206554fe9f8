using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>An open progress as far as its definition is concerned.</summary>
public sealed record OpenProgress(Guid Client, bool IsStalled);

/// <summary>From when on the stalls of one definition are systemic.</summary>
/// <param name="Share">Percent of its open progresses that are stalled.</param>
/// <param name="Clients">Clients that have an open one.</param>
public sealed record SystemicLimits(int Share, int Clients)
{
    public static SystemicLimits Default { get; } = new(30, 5);
}

/// <summary>The open progresses of one definition at all clients, and whether that they stall lies in the definition and not in the KAMs (системная пробуксовка).</summary>
public sealed record SystemicStall(int Open, int Stalled, int Clients)
{
    public static SystemicStall Of(IEnumerable<OpenProgress> progresses)
    {
        var open = progresses.ToList();
        return new(open.Count, open.Count(progress => progress.IsStalled), open.Select(progress => progress.Client).Distinct().Count());
    }

    /// <summary>Compared in whole numbers.</summary>
    public bool Holds(SystemicLimits limits) => Stalled > 0 && Clients >= limits.Clients && Stalled * 100 >= limits.Share * Open;

    /// <summary>The first day on which it held without a break, or null while it does not.</summary>
    /// <param name="known">Since when it held so far.</param>
    public Day? Since(Day? known, SystemicLimits limits, Day today) => Holds(limits) ? known ?? today : null;
}
