namespace LocalDataverse.Store;

/// <summary>Equality of stored values as <see cref="ValueOrder"/> sees it; two missing ones are equal here, as in groups and not as in conditions.</summary>
internal sealed class ValueEquality : IEqualityComparer<object?>
{
    public static readonly ValueEquality Instance = new();

    public new bool Equals(object? left, object? right) => (left, right) switch
    {
        (Guid one, Guid other) => one == other,
        (string one, string other) => TextOrder.Compare(one, other) == 0,
        _ => ValueOrder.Instance.Compare(left, right) == 0,
    };

    public int GetHashCode(object? value) => value switch
    {
        null => 0,
        string text => TextOrder.HashOf(text),
        // A double that is whole is equal to the whole number.
        double real when real == Math.Floor(real) && Math.Abs(real) < 9223372036854775808.0 => ((long)real).GetHashCode(),
        _ => value.GetHashCode(),
    };
}
