using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>One value of the answer: where it stands in the row that the store gives, and how it is to be named.</summary>
internal sealed record ResultColumn(TableInfo Table, ColumnInfo Column, string Name, int Index)
{
    /// <summary>Wrapped as an aliased value: of a linked table, with an alias, or aggregated.</summary>
    public bool IsAliased { get; init; }

    /// <summary>Where the target's table stands, for a lookup to several.</summary>
    public int? TypeIndex { get; init; }
    public Aggregation? Aggregation { get; init; }
    public DatePart? Part { get; init; }
}
