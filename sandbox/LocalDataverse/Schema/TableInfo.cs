using Kam.SolutionModel;
using LocalDataverse.Store;

namespace LocalDataverse.Schema;

/// <summary>A table as the engine works with it: dictionaries instead of lists, and its shape in the store.</summary>
public sealed class TableInfo
{
    private readonly Dictionary<string, ColumnInfo> byName;

    internal TableInfo(Table table, IReadOnlyList<OneToMany> parents, IReadOnlyList<OneToMany> children)
    {
        Table = table;
        Name = table.LogicalName;
        Parents = parents;
        Children = children;
        var (columns, stored) = RowLayout.Of(table);
        Columns = columns;
        byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        Id = byName[table.PrimaryIdColumn];
        PrimaryName = table.PrimaryNameColumn is { } name ? Find(name) : null;
        Ascents = [.. parents.Where(parent => parent.IsHierarchical && parent.ReferencedTable == parent.ReferencingTable).Select(parent => byName[parent.ReferencingColumn])];
        Lookups = [.. columns.Where(column => column.IsLookup)];
        Amounts = [.. columns.Where(column => column.Type == ColumnType.Money && column.Column.CalculationOf is null)];
        AmountsInBase = [.. columns.Where(column => column.Type == ColumnType.Money && column.Column.CalculationOf is not null)];
        HasSecured = columns.Exists(column => column.Column.IsSecured);
        Shape = new TableShape(Name, stored, RowLayout.Indexes(this));
        WellKnown = new WellKnownColumns(this);
    }

    public Table Table { get; }
    public string Name { get; }
    public IReadOnlyList<ColumnInfo> Columns { get; }
    public ColumnInfo Id { get; }
    public IReadOnlyList<ColumnInfo> Lookups { get; }
    public IReadOnlyList<ColumnInfo> Amounts { get; }

    /// <summary>The twins of the amounts in the base currency.</summary>
    public IReadOnlyList<ColumnInfo> AmountsInBase { get; }
    /// <summary>Some of its columns are open only to those whose profile says so.</summary>
    public bool HasSecured { get; }
    public ColumnInfo? PrimaryName { get; }

    /// <summary>Relationships in which this table holds the lookup.</summary>
    public IReadOnlyList<OneToMany> Parents { get; }

    /// <summary>Lookups that lead up a hierarchy of this table's own rows.</summary>
    public IReadOnlyList<ColumnInfo> Ascents { get; }

    /// <summary>Relationships in which rows of this table are pointed at.</summary>
    public IReadOnlyList<OneToMany> Children { get; }

    public TableShape Shape { get; }
    public WellKnownColumns WellKnown { get; }
    public bool IsUserOwned => Table.Ownership == Ownership.User;

    public ColumnInfo? Find(string name) => byName.GetValueOrDefault(name);

    public ColumnInfo Column(string name) => Find(name) ?? throw Faults.Fault.MissingColumn(Name, name);

    public override string ToString() => Name;
}
