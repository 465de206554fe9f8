namespace LocalDataverse.Store;

/// <summary>The order of stored values: what is missing, then numbers by their size whatever their kind, then texts without regard to case, then ids by their bytes.</summary>
internal sealed class ValueOrder : IComparer<object?>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(object? left, object? right) => (left, right) switch
    {
        (long one, long other) => one.CompareTo(other),
        (string one, string other) => TextOrder.Compare(one, other),
        (Guid one, Guid other) => one.CompareTo(other),
        (double one, double other) => one.CompareTo(other),
        (long one, double other) => Compare(one, other),
        (double one, long other) => -Compare(other, one),
        _ => Class(left) - Class(right),
    };

    /// <summary>Exact: a whole number of 64 bits has more digits than a double.</summary>
    private static int Compare(long whole, double real)
    {
        if (real >= 9223372036854775808.0) return -1;
        if (real < -9223372036854775808.0) return 1;
        var floor = Math.Floor(real);
        var order = whole.CompareTo((long)floor);
        return order == 0 && real > floor ? -1 : order;
    }

    private static int Class(object? value) => value switch
    {
        null => 0,
        long or double => 1,
        string => 2,
        Guid => 3,
        _ => throw new InvalidOperationException($"The store keeps no values of type {value.GetType()}"),
    };
}
