using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>The platform's tables and the imported solutions, laid over one another in the order of import.</summary>
internal sealed class MetadataSource
{
    private const string VersionColumn = "versionnumber";
    private readonly Dictionary<string, Table> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OneToMany> oneToMany = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ManyToMany> manyToMany = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Choice> choices = new(StringComparer.OrdinalIgnoreCase);

    public MetadataSource(Platform platform, IReadOnlyList<Solution> solutions)
    {
        Solutions = solutions;
        Lay(platform.Tables, platform.OneToMany, platform.ManyToMany);
        foreach (var solution in solutions)
        {
            Lay(solution.Tables, solution.OneToMany, solution.ManyToMany);
            foreach (var choice in solution.GlobalChoices) choices[choice.Name] = choice;
        }
        PluginTypes = Last(solutions.SelectMany(PluginTypeInfo.Of), type => type.Type.Id).ToDictionary(type => type.Type.Id);
    }

    public IReadOnlyList<Solution> Solutions { get; }
    public IReadOnlyCollection<Table> Tables => [.. tables.Values.Select(table => table with { Columns = LookupTargets.Resolve(table, OneToMany) })];
    public IReadOnlyList<OneToMany> OneToMany => [.. oneToMany.Values];
    public IReadOnlyList<ManyToMany> ManyToMany => [.. manyToMany.Values];
    public IReadOnlyCollection<Choice> Choices => choices.Values;
    public IEnumerable<CustomApi> CustomApis => Last(Solutions.SelectMany(solution => solution.CustomApis), api => api.UniqueName);
    public IEnumerable<Step> Steps => Last(Solutions.SelectMany(solution => solution.Steps), step => step.Id);
    public IReadOnlyDictionary<Guid, PluginTypeInfo> PluginTypes { get; }

    /// <summary>A later solution stands over an earlier one, as one that waits to replace it does.</summary>
    private static IEnumerable<T> Last<T, TKey>(IEnumerable<T> all, Func<T, TKey> key) => all.GroupBy(key).Select(group => group.Last());

    private void Lay(IEnumerable<Table> some, IEnumerable<OneToMany> relations, IEnumerable<ManyToMany> intersections)
    {
        // What extends a table that is not there is told by the import: it lies over nothing.
        foreach (var table in some.Where(table => !table.IsExtension || tables.ContainsKey(table.LogicalName))) tables[table.LogicalName] = tables.TryGetValue(table.LogicalName, out var below) ? Extend(below, table) : Versioned(table);
        foreach (var relation in relations) oneToMany[relation.SchemaName] = relation;
        foreach (var intersection in intersections) manyToMany[intersection.SchemaName] = intersection;
    }

    /// <summary>A package does not list the version of a row: every table of the platform has it.</summary>
    private static Table Versioned(Table table) => table.IsIntersect || table.Column(VersionColumn) is not null ? table : table with
    {
        Columns = [.. table.Columns, new Column(VersionColumn, "VersionNumber", ColumnType.BigInteger) { ValidForCreate = false, ValidForUpdate = false, Name = Labels.Of("Version Number", "Номер версии") }],
    };

    private static Table Extend(Table below, Table above)
    {
        var added = above.Columns.ToDictionary(column => column.LogicalName);
        var kept = below.Columns.Where(column => !added.ContainsKey(column.LogicalName));
        var keys = below.Keys.Where(key => above.Keys.All(other => other.LogicalName != key.LogicalName));
        return (above.IsExtension ? below : above) with { Columns = [.. kept, .. above.Columns], Keys = [.. keys, .. above.Keys] };
    }
}
