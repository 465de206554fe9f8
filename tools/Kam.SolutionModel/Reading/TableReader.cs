using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>One Entity element: a table of the solution's own, or the columns it adds to a table of the platform.</summary>
sealed class TableReader(IReadOnlyList<Choice> globalChoices, IReadOnlyList<OneToMany> relationships)
{
    static readonly Lazy<Dictionary<string, Table>> Platform = new(() => PlatformTables.Load(withSales: true).Tables.ToDictionary(table => table.LogicalName));

    readonly ILookup<(string, string), string> targets =
        relationships.ToLookup(one => (one.ReferencingTable, one.ReferencingColumn), one => one.ReferencedTable);

    /// <summary>An Entity without EntityInfo only carries forms, views or a ribbon of a table that stays as it is.</summary>
    public static bool HasColumns(XElement element) => element.Element("EntityInfo")?.Element("entity") is not null;

    public static string LogicalName(XElement element) => element.Required("Name").ToLowerInvariant();

    public Table Read(XElement element)
    {
        var schemaName = element.Required("Name");
        var entity = element.Element("EntityInfo")!.Element("entity")!;
        var attributes = entity.Element("attributes")?.Elements().ToList() ?? [];
        var reader = new ColumnReader(LogicalName(element), globalChoices, targets);
        var columns = attributes.Select(reader.Read).ToList();
        return Identity(schemaName, entity, attributes, columns) with
        {
            Name = entity.Labels("LocalizedNames"),
            CollectionName = entity.Labels("LocalizedCollectionNames"),
            Description = entity.Labels("Descriptions"),
            Columns = columns,
            Keys = [.. entity.Element("EntityKeys")?.Elements().Select(Key) ?? []],
        };
    }

    static Table Identity(string schemaName, XElement entity, IReadOnlyList<XElement> attributes, IReadOnlyList<Column> columns)
    {
        var logicalName = schemaName.ToLowerInvariant();
        if (entity.Text("EntitySetName") is not { } set) return Extended(logicalName, schemaName);
        return new(logicalName, schemaName, set)
        {
            Ownership = OwnershipOf(entity.Text("OwnershipTypeMask")),
            PrimaryIdColumn = attributes.FirstOrDefault(attribute => attribute.Text("Type") == "primarykey")?.Text("LogicalName") ?? logicalName + "id",
            PrimaryNameColumn = columns.FirstOrDefault(column => column.IsPrimaryName)?.LogicalName,
            IsActivity = entity.Flag("IsActivity"),
            IsCustom = true,
        };
    }

    static Table Extended(string logicalName, string schemaName)
    {
        var standard = Platform.Value.GetValueOrDefault(logicalName);
        return new(logicalName, schemaName, standard?.EntitySetName ?? logicalName + "s")
        {
            IsExtension = true,
            Ownership = standard?.Ownership ?? Ownership.None,
            PrimaryIdColumn = standard?.PrimaryIdColumn ?? logicalName + "id",
            PrimaryNameColumn = standard?.PrimaryNameColumn,
        };
    }

    static Ownership OwnershipOf(string? mask) => mask switch
    {
        "UserOwned" => Ownership.User,
        "OrgOwned" => Ownership.Organization,
        "BusinessOwned" => Ownership.BusinessUnit,
        null or "None" => Ownership.None,
        _ => throw new InvalidDataException($"'{mask}' is not an ownership."),
    };

    static AlternateKey Key(XElement element) => new(
        element.Required("LogicalName"), element.Required("Name"),
        [.. element.Element("EntityKeyAttributes")?.Elements().Select(column => column.Value.ToLowerInvariant()) ?? []],
        element.Labels("displaynames"));
}
