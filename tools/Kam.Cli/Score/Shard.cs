using System.Globalization;

namespace Kam.Cli.Score;

/// <summary>Part <paramref name="Number"/> of <paramref name="Count"/>, by the client's id alone, so that every machine deals alike.</summary>
sealed record Shard(int Number, int Count)
{
    const uint Offset = 2166136261;
    const uint Prime = 16777619;

    public static Shard Whole { get; } = new(1, 1);

    public bool IsWhole => Count == 1;

    /// <exception cref="InvalidOperationException">The text is not i/n with 1 &lt;= i &lt;= n.</exception>
    public static Shard Parse(string? text)
    {
        if (text is null)
            return Whole;
        return text.Split('/') is [var first, var second] && Positive(first) is { } number && Positive(second) is { } count && number <= count
            ? new Shard(number, count)
            : throw new InvalidOperationException($"'{text}' is no part of a whole: write for example 1/4.");

        static int? Positive(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    /// <summary>Ids that a database hands out differ in few of their bytes: all of them are mixed (FNV-1a).</summary>
    public bool Has(Guid client)
    {
        Span<byte> bytes = stackalloc byte[16];
        client.TryWriteBytes(bytes);
        var hash = Offset;
        foreach (var part in bytes)
            hash = (hash ^ part) * Prime;
        return (hash ^ (hash >> 16)) % (uint)Count == Number - 1;
    }

    public override string ToString() => $"{Number}of{Count}";
}
