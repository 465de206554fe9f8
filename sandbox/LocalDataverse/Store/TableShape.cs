namespace LocalDataverse.Store;

public enum StoreType { Id, Integer, Real, Text }

public sealed record StoredColumn(string Name, StoreType Type);

/// <summary>An index over columns (ordinals). A unique one ignores rows with a missing value, as alternate keys do.</summary>
public sealed record StoredIndex(string Name, IReadOnlyList<int> Columns, bool IsUnique);

/// <summary>A table as the store sees it; the first column is the row's id.</summary>
public sealed class TableShape(string name, IReadOnlyList<StoredColumn> columns, IReadOnlyList<StoredIndex> indexes)
{
    public string Name { get; } = name;
    public IReadOnlyList<StoredColumn> Columns { get; } = columns;
    public IReadOnlyList<StoredIndex> Indexes { get; } = indexes;
}
