using LocalDataverse.Store.Memory.Evaluation;

namespace LocalDataverse.Store.Memory;

/// <summary>When two keys of an index are the same: single values, or arrays of them.</summary>
internal sealed class KeyEquality : IEqualityComparer<object>
{
    public static readonly KeyEquality Instance = new();

    public new bool Equals(object? one, object? other) =>
        one is object?[] left && other is object?[] right ? RowEquality.Instance.Equals(left, right) : ValueEquality.Instance.Equals(one, other);

    public int GetHashCode(object value) => value is object?[] values ? RowEquality.Instance.GetHashCode(values) : ValueEquality.Instance.GetHashCode(value);

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
}
