namespace Kam.Domain;

/// <summary>A letter of the PSC profile (цена, системность, ёмкость), in the order of the options.</summary>
public enum PscLevel { Plus, Minus, Unknown }

/// <summary>The profile of a client: price, regularity and capacity, each high, low or unknown.</summary>
public readonly record struct PscProfile(PscLevel Price, PscLevel Regularity, PscLevel Capacity)
{
    /// <summary>Written letter first, with a true minus: P+S+C−.</summary>
    public override string ToString() => "P" + Sign(Price) + "S" + Sign(Regularity) + "C" + Sign(Capacity);

    internal static PscLevel LevelOf(decimal? percent, decimal cut)
    {
        if (percent is not { } known) return PscLevel.Unknown;
        return known >= cut ? PscLevel.Plus : PscLevel.Minus;
    }

    static string Sign(PscLevel level) => level switch
    {
        PscLevel.Plus => "+",
        PscLevel.Minus => "\u2212",
        _ => "?",
    };
}
