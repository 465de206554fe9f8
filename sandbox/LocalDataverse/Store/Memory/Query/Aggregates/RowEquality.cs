namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Rows of values that are the same to a group or to a distinct answer.</summary>
internal sealed class RowEquality : IEqualityComparer<object?[]>
{
    public static readonly RowEquality Instance = new();

    public bool Equals(object?[]? left, object?[]? right) => left.AsSpan().SequenceEqual(right, ValueEquality.Instance);

    public int GetHashCode(object?[] row)
    {
        var hash = new HashCode();
        foreach (var value in row) hash.Add(value, ValueEquality.Instance);
        return hash.ToHashCode();
    }
}
