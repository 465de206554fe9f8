using Kam.SolutionModel;
using LocalDataverse.Schema;

namespace LocalDataverse;

/// <summary>Everything that exists in the organization, as one immutable snapshot; an import replaces it whole.</summary>
public sealed class Metadata
{
    private readonly Dictionary<string, TableInfo> tables;
    private readonly Dictionary<string, Table> bySet;
    private readonly Dictionary<string, OneToMany> oneToMany;
    private readonly Dictionary<string, ManyToMany> manyToMany;
    private readonly Dictionary<string, Choice> choices;
    private readonly Dictionary<string, CustomApi> apis;
    private readonly ILookup<(string, string), OneToMany> lookups;
    private Dictionary<string, Security.Verb>? verbs;

    internal Metadata(MetadataSource source)
    {
        Solutions = source.Solutions;
        OneToMany = source.OneToMany;
        ManyToMany = source.ManyToMany;
        var children = OneToMany.ToLookup(relation => relation.ReferencedTable);
        var parents = OneToMany.ToLookup(relation => relation.ReferencingTable);
        lookups = OneToMany.ToLookup(relation => (relation.ReferencingTable, relation.ReferencingColumn));
        tables = source.Tables.ToDictionary(table => table.LogicalName, table => new TableInfo(table, [.. parents[table.LogicalName]], [.. children[table.LogicalName]]), StringComparer.Ordinal);
        bySet = source.Tables.Where(table => table.EntitySetName.Length > 0).ToDictionary(table => table.EntitySetName, StringComparer.Ordinal);
        oneToMany = OneToMany.GroupBy(relation => relation.SchemaName, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        manyToMany = ManyToMany.ToDictionary(relation => relation.SchemaName, StringComparer.OrdinalIgnoreCase);
        choices = source.Choices.ToDictionary(choice => choice.Name, StringComparer.OrdinalIgnoreCase);
        apis = source.CustomApis.ToDictionary(api => api.UniqueName, StringComparer.Ordinal);
        Steps = new StepIndex(source.Steps);
        Types = source.PluginTypes;
        Names = new LocalizedNames(source.Solutions);
    }

    public IReadOnlyList<Solution> Solutions { get; }
    public IEnumerable<Table> Tables => tables.Values.Select(info => info.Table);
    public IReadOnlyList<OneToMany> OneToMany { get; }
    public IReadOnlyList<ManyToMany> ManyToMany { get; }
    public IEnumerable<Choice> GlobalChoices => choices.Values;
    public IEnumerable<CustomApi> CustomApis => apis.Values;

    /// <summary>What the privilege of that name allows, where it is one of a table.</summary>
    internal Security.Verb? PrivilegeVerb(string name) => (verbs ??= PrivilegeVerbs()).TryGetValue(name, out var verb) ? verb : null;

    internal StepIndex Steps { get; }
    internal IReadOnlyDictionary<Guid, PluginTypeInfo> Types { get; }
    internal LocalizedNames Names { get; }
    internal IEnumerable<TableInfo> Infos => tables.Values;

    public Table? Table(string logicalName) => tables.GetValueOrDefault(logicalName)?.Table;
    public Table? TableBySet(string entitySetName) => bySet.GetValueOrDefault(entitySetName);
    public Column? Column(string table, string column) => tables.GetValueOrDefault(table)?.Find(column)?.Column;

    /// <summary>The table with its dictionaries, or null.</summary>
    public TableInfo? FindInfo(string logicalName) => tables.GetValueOrDefault(logicalName);

    /// <summary>The table with its dictionaries; a fault when there is none.</summary>
    public TableInfo Info(string? logicalName) =>
        logicalName is not null && tables.TryGetValue(logicalName, out var info) ? info : throw Faults.Fault.MissingTable(logicalName ?? "");

    public OneToMany? OneToManyByName(string schemaName) => oneToMany.GetValueOrDefault(schemaName);
    public ManyToMany? ManyToManyByName(string schemaName) => manyToMany.GetValueOrDefault(schemaName);

    /// <summary>The relationships of one lookup column: one for each table it may point to.</summary>
    public IEnumerable<OneToMany> Lookups(string table, string column) => lookups[(table, column)];

    public IReadOnlyList<OneToMany> Parents(string table) => tables.GetValueOrDefault(table)?.Parents ?? [];
    public IReadOnlyList<OneToMany> Children(string table) => tables.GetValueOrDefault(table)?.Children ?? [];
    public Choice? GlobalChoice(string name) => choices.GetValueOrDefault(name);
    public CustomApi? CustomApi(string uniqueName) => apis.GetValueOrDefault(uniqueName);

    private Dictionary<string, Security.Verb> PrivilegeVerbs()
    {
        var found = new Dictionary<string, Security.Verb>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables.Values.Where(table => !table.Table.IsIntersect && table.Table.Ownership != Ownership.None))
        {
            foreach (var verb in Enum.GetValues<Security.Verb>()) found[Security.PrivilegeNames.Of(verb, table)] = verb;
        }
        return found;
    }
}
