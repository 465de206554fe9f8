using Kam.SolutionModel;
using LocalDataverse.Values;

namespace LocalDataverse.Schema;

/// <summary>A column as the engine works with it: its place in the stored row and the rules of its type.</summary>
public sealed class ColumnInfo(Column column, string table, int ordinal, int? typeOrdinal)
{
    public Column Column { get; } = column;
    public string Name { get; } = column.LogicalName;
    public string TableName { get; } = table;
    public ColumnType Type { get; } = column.Type;

    /// <summary>Place in the stored row.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>For a lookup to several tables: the place of the target's logical name.</summary>
    public int? TypeOrdinal { get; } = typeOrdinal;

    internal ColumnKind Kind { get; } = ColumnKind.Of(column.Type);

    /// <summary>Digits kept after the decimal point: four for money (as the platform does), else the column's precision.</summary>
    public int Scale { get; } = column.Type switch
    {
        ColumnType.Money => 4,
        ColumnType.Decimal => Math.Min(column.Precision ?? 2, 10),
        _ => 0,
    };

    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    public string? SingleTarget { get; } = column.Targets.Count == 1 ? column.Targets[0] : null;

    public string TypeColumnName => Name + TypeSuffix;

    public const string TypeSuffix = "$type";

    public override string ToString() => $"{TableName}.{Name}";
}
