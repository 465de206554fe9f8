using System.Globalization;

namespace LocalDataverse.Faulting;

/// <summary>
/// Which requests fail and how: decided by a seed and the number of the request, so that the same seed spoils the same
/// requests again.
/// </summary>
/// <param name="rate">The share of requests that fail, from 0 to 1.</param>
public sealed class FaultPlan(ulong seed, double rate)
{
    public const double UsualRate = 0.05;

    static readonly FaultKind[] All = [.. Enum.GetValues<FaultKind>().Where(kind => kind != FaultKind.None)];

    long number;
    long struck;

    /// <summary>What can go wrong; everything unless said otherwise.</summary>
    public IReadOnlyList<FaultKind> Kinds { get; init; } = All;

    public ulong Seed => seed;

    public double Rate => rate;

    /// <summary>Faults dealt so far.</summary>
    public long Struck => Interlocked.Read(ref struck);

    /// <summary>Reads <c>SEED</c> or <c>SEED:RATE</c>, for example <c>7:0.1</c>; null where it is neither.</summary>
    public static FaultPlan? Parse(string text)
    {
        var parts = text.Split(':');
        var rate = UsualRate;
        return parts.Length <= 2 && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && (parts.Length == 1 || (double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rate) && rate is >= 0 and <= 1))
            ? new FaultPlan(seed, rate)
            : null;
    }

    /// <summary>What becomes of the next request.</summary>
    public FaultKind Next() => Next(Kinds);

    /// <summary>The same, where only some faults can strike.</summary>
    public FaultKind Next(IReadOnlyList<FaultKind> kinds)
    {
        if (kinds.Count == 0) return FaultKind.None;
        var chance = Mix(seed ^ Mix((ulong)Interlocked.Increment(ref number)));
        if ((chance >> 11) * (1.0 / (1UL << 53)) >= rate) return FaultKind.None;
        Interlocked.Increment(ref struck);
        return kinds[(int)(Mix(chance) % (ulong)kinds.Count)];
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014): every number gives another one that has nothing to do with it.</summary>
    static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
