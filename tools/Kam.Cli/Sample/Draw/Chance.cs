namespace Kam.Cli.Sample.Draw;

/// <summary>
/// Chance that repeats itself: a stream for every name, so that another client more or less changes nobody else's
/// story. (The generator is SplitMix64, whose constants are published.)
/// </summary>
sealed class Chance
{
    ulong _state;

    Chance(ulong seed) => _state = seed;

    public static Chance Of(params object[] name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in string.Join('/', name))
            hash = (hash ^ c) * 1099511628211UL;
        return new Chance(hash);
    }

    /// <summary>At least 0 and below 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) / (double)(1UL << 53);
    }

    public bool Hits(double probability) => Next() < probability;

    public int Below(int limit) => (int)(Next() * limit);

    public double Between(double from, double to) => from + (to - from) * Next();

    public T From<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int count) => [.. items.OrderBy(_ => Next()).Take(count)];
}
