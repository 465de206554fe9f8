using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rows;

/// <summary>A row being written: what it was, what it becomes, which of its stored values were touched.</summary>
internal sealed class RowDraft
{
    private readonly bool[] touched;

    public RowDraft(TableInfo table, Guid id, object?[]? before)
    {
        Table = table;
        Id = id;
        Before = before;
        Values = before is null ? new object?[table.Shape.Columns.Count] : (object?[])before.Clone();
        touched = new bool[Values.Length];
        if (before is null) Values[0] = id;
    }

    public TableInfo Table { get; }
    public Guid Id { get; }
    public object?[]? Before { get; }
    public object?[] Values { get; }
    public bool IsNew => Before is null;

    public object? this[ColumnInfo column] => Values[column.Ordinal];

    public bool IsTouched(ColumnInfo? column) => column is not null && touched[column.Ordinal];

    public bool IsChanged(ColumnInfo? column) => IsTouched(column) && !Equals(Before?[column!.Ordinal], Values[column!.Ordinal]);

    public object? Was(ColumnInfo? column) => column is null ? null : Before?[column.Ordinal];

    /// <summary>Sets a stored value, of a lookup also the table it points to.</summary>
    public void Set(ColumnInfo? column, object? stored, string? target = null)
    {
        if (column is null) return;
        Values[column.Ordinal] = stored;
        touched[column.Ordinal] = true;
        if (column.TypeOrdinal is not { } type) return;
        Values[type] = stored is null ? null : target;
        touched[type] = true;
    }

    /// <summary>Lists of parties that the request gives, which are kept apart from the row.</summary>
    public Dictionary<ColumnInfo, EntityCollection> Parties { get; } = [];

    public string? TargetOf(ColumnInfo column) => column.TypeOrdinal is { } type ? (string?)Values[type] : column.SingleTarget;

    public int[] Touched()
    {
        var ordinals = new List<int>(8);
        for (var ordinal = 0; ordinal < touched.Length; ordinal++)
        {
            if (touched[ordinal]) ordinals.Add(ordinal);
        }
        return [.. ordinals];
    }
}
