namespace Kam.Oracle.Tests.Rules;

/// <summary>4.3: the three letters of a client, each high, low or unknown.</summary>
sealed record Profile(decimal? PricePercent, decimal? Regularity, decimal? CapacityPercent)
{
    public char Price => Level(PricePercent, 60);

    public char Rhythm => Level(Regularity, 66);

    public char Capacity => Level(CapacityPercent, 60);

    public override string ToString() => $"P{Price}S{Rhythm}C{Capacity}";

    static char Level(decimal? value, decimal high) => value is null ? '?' : value >= high ? '+' : '\u2212';
}
