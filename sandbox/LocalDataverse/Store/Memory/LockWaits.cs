using LocalDataverse.Faults;
using LocalDataverse.Scheduling;

namespace LocalDataverse.Store.Memory;

/// <summary>Who waits for whom. A circle of sessions that wait for each other is broken as SQL Server breaks it: one is rolled back.</summary>
internal sealed class LockWaits(object gate)
{
    private readonly Dictionary<MemorySession, Func<IEnumerable<MemorySession>>> waiting = [];

    /// <summary>Waits, behind the gate, until nobody is in the way.</summary>
    /// <exception cref="DataverseFault">Everybody waits in a circle, and this session has been chosen to give way.</exception>
    public void Until(MemorySession session, Func<IEnumerable<MemorySession>> inTheWay)
    {
        if (!inTheWay().Any()) return;
        waiting[session] = inTheWay;
        try
        {
            BreakCircle(session);
            Turn.WaitFor(gate, () => session.IsVictim || !inTheWay().Any());
        }
        finally
        {
            waiting.Remove(session);
        }
        if (!session.IsVictim) return;
        session.RollBack();
        throw Fault.Deadlock();
    }

    /// <summary>Those who wait look again.</summary>
    public void Changed() => Monitor.PulseAll(gate);

    /// <summary>The cheapest to roll back gives way: who has written least; among equals who came last.</summary>
    private void BreakCircle(MemorySession last)
    {
        while (Circle(last, [last]) is { } circle)
        {
            var victim = circle.OrderBy(session => session.WrittenRows).ThenBy(session => session == last ? 0 : 1).First();
            victim.IsVictim = true;
            Changed();
        }
    }

    /// <summary>A way along the waits from the last of the path back to its first, or null.</summary>
    private List<MemorySession>? Circle(MemorySession first, List<MemorySession> path)
    {
        var at = path[^1];
        if (at.IsVictim || !waiting.TryGetValue(at, out var inTheWay)) return null;
        foreach (var next in inTheWay().ToList())
        {
            if (next == first) return path;
            if (path.Contains(next)) continue;
            if (Circle(first, [.. path, next]) is { } circle) return circle;
        }
        return null;
    }
}
