using LocalDataverse.Faults;
using LocalDataverse.Schema;

namespace LocalDataverse.Values;

/// <summary>Decimals and money are kept as whole numbers of their last digit, so that sums are exact.</summary>
internal static class ScaledNumber
{
    private static readonly decimal[] Powers = [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m, 10_000_000m, 100_000_000m, 1_000_000_000m, 10_000_000_000m];

    public static object ToStore(ColumnInfo column, decimal value)
    {
        var (min, max) = (column.Column.MinValue, column.Column.MaxValue);
        if (value < min || value > max) throw Fault.OutOfRange(column.TableName, column.Name, $"{min}, {max}");
        return Scale(column, decimal.Round(value, Math.Min(column.Column.Precision ?? 2, column.Scale), MidpointRounding.AwayFromZero));
    }

    public static object Scale(ColumnInfo column, decimal value)
    {
        var scaled = decimal.Round(value * Powers[column.Scale], MidpointRounding.AwayFromZero);
        if (scaled < long.MinValue || scaled > long.MaxValue) throw Fault.OutOfRange(column.TableName, column.Name, "what 64 bits can hold");
        return (long)scaled;
    }

    public static decimal FromStore(ColumnInfo column, object stored) =>
        stored is long whole ? whole / Powers[column.Scale] : (decimal)(double)stored / Powers[column.Scale];

    /// <summary>A bound of a condition: not rounded, so that a comparison with more digits than the column keeps stays true.</summary>
    public static object Bound(ColumnInfo column, decimal value)
    {
        var scaled = value * Powers[column.Scale];
        return scaled == decimal.Truncate(scaled) && scaled is >= long.MinValue and <= long.MaxValue ? (long)scaled : (object)(double)scaled;
    }
}
