using System.Globalization;

namespace LocalDataverse.Limits;

/// <summary>What one user has used, for whoever measures a client.</summary>
public sealed class Usage
{
    readonly Lock gate = new();
    readonly Dictionary<int, long> throttled = [];
    readonly Dictionary<DateOnly, long> entitlement = [];

    /// <summary>Requests let in.</summary>
    public long Requests { get; private set; }

    /// <summary>What they took together.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Most at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Requests that were told to wait, by the code they were told.</summary>
    public IReadOnlyDictionary<int, long> Throttled { get { lock (gate) return throttled.ToDictionary(); } }

    /// <summary>What a licence counts, by the UTC day: rows that the user's requests created, read, changed and deleted, by plug-ins too.</summary>
    public IReadOnlyDictionary<string, long> Entitlement
    {
        get { lock (gate) return entitlement.ToDictionary(day => day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day => day.Value); }
    }

    internal int Running { get; private set; }

    internal void Entered()
    {
        lock (gate)
        {
            Requests++;
            MostAtOnce = Math.Max(MostAtOnce, ++Running);
        }
    }

    internal void Left(TimeSpan took)
    {
        lock (gate)
        {
            Running--;
            Time += took;
        }
    }

    internal void Refused(int code)
    {
        lock (gate) throttled[code] = throttled.GetValueOrDefault(code) + 1;
    }

    internal void Count(DateOnly day, long operations)
    {
        lock (gate) entitlement[day] = entitlement.GetValueOrDefault(day) + operations;
    }
}
