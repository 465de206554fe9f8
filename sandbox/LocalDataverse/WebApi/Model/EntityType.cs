using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Model;

/// <summary>A table under the names that the Web API gives it.</summary>
sealed class EntityType
{
    readonly Dictionary<string, Column> columns;
    readonly Dictionary<string, Column> properties;
    readonly Dictionary<string, Navigation> navigations;

    public EntityType(Table table, IEnumerable<Navigation> navigations)
    {
        Table = table;
        columns = table.Columns.ToDictionary(column => column.LogicalName);
        Columns = [.. table.Columns.Where(IsProperty)];
        properties = Columns.ToDictionary(PropertyName);
        this.navigations = [];
        foreach (var navigation in navigations) this.navigations.TryAdd(navigation.Name, navigation);
    }

    public Table Table { get; }
    public string Name => Table.LogicalName;
    public string Set => Table.EntitySetName;
    public string PrimaryId => Table.PrimaryIdColumn;

    /// <summary>Columns that are properties of the type: all that can be read, but for lists of parties.</summary>
    public IReadOnlyList<Column> Columns { get; }
    public IEnumerable<Navigation> Navigations => navigations.Values;

    public Column? Column(string logicalName) => columns.GetValueOrDefault(logicalName);
    public Column? Property(string name) => properties.GetValueOrDefault(name);
    public Navigation? Navigation(string name) => navigations.GetValueOrDefault(name);

    /// <summary>The column that a name in $select means: a property, or the lookup behind a single-valued navigation property.</summary>
    public Column? Selected(string name) => Property(name) ?? (Navigation(name) as ToOne)?.Column;

    public Column RequiredProperty(string name) => Property(name) ?? throw ApiError.NoSuchProperty(name, Name);
    public Navigation RequiredNavigation(string name) => Navigation(name) ?? throw ApiError.NoSuchProperty(name, Name);

    /// <summary>The name of the navigation property that a lookup's value belongs to: it depends on the row that the lookup names.</summary>
    public string? NavigationOf(Column lookup, string target) =>
        Navigations.OfType<ToOne>().Where(navigation => navigation.Column == lookup)
            .OrderByDescending(navigation => navigation.IsPolymorphic).ThenByDescending(navigation => navigation.Target == target)
            .FirstOrDefault()?.Name;

    public static bool IsLookup(Column column) => column.Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    public static string PropertyName(Column column) => IsLookup(column) ? $"_{column.LogicalName}_value" : column.LogicalName;

    static bool IsProperty(Column column) => column.Type != ColumnType.PartyList && column.ValidForRead;
}
