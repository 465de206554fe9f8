namespace LocalDataverse.Store.Memory;

/// <summary>When two stored values are the same to an index: texts without regard to case, whole numbers whatever their type.</summary>
internal sealed class KeyEquality : IEqualityComparer<object>
{
    public static readonly KeyEquality Instance = new();

    public new bool Equals(object? one, object? other) => (one, other) switch
    {
        (string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase),
        (long left, double right) => left == right,
        (double left, long right) => left == right,
        (object?[] left, object?[] right) => left.AsSpan().SequenceEqual(right, this!),
        _ => object.Equals(one, other),
    };

    public int GetHashCode(object value) => value switch
    {
        string text => string.GetHashCode(text, StringComparison.OrdinalIgnoreCase),
        double number when number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue => ((long)number).GetHashCode(),
        object?[] values => Of(values),
        _ => value.GetHashCode(),
    };

    /// <summary>The key of a row, or null when one of its values is missing.</summary>
    public static object? KeyOf(IReadOnlyList<int> columns, object?[] row)
    {
        if (columns.Count == 1) return row[columns[0]];
        var key = new object?[columns.Count];
        for (var place = 0; place < key.Length; place++)
        {
            if ((key[place] = row[columns[place]]) is null) return null;
        }
        return key;
    }

    private int Of(object?[] values)
    {
        var hash = new HashCode();
        foreach (var value in values) hash.Add(value is null ? 0 : GetHashCode(value));
        return hash.ToHashCode();
    }
}
