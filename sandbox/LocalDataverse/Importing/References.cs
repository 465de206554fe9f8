using System.Xml;
using System.Xml.Linq;
using Kam.SolutionModel;

namespace LocalDataverse.Importing;

/// <summary>The components that others name: in the XML of views, forms, charts and site maps, and in the parts of solutions.</summary>
internal static class References
{
    private const string WebResourcePrefix = "$webresource:";

    /// <summary>The tables whose rows are looked into.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["savedquery", "systemform", "savedqueryvisualization", "sitemap"];

    /// <summary>Keys of what the row names.</summary>
    public static IEnumerable<string> Of(ComponentRow row) => row.Table.Name switch
    {
        "savedquery" => [.. Table(row["returnedtypecode"]), .. Fetch(Parse(row["fetchxml"])), .. Layout(Parse(row["layoutxml"]), row["returnedtypecode"] ?? "")],
        "systemform" => [.. Table(row["objecttypecode"]), .. Form(Parse(row["formxml"]), row["objecttypecode"] ?? "")],
        "savedqueryvisualization" => [.. Table(row["primaryentitytypecode"]), .. Fetch(Parse(row["datadescription"]))],
        _ => SiteMap(Parse(row["sitemapxml"])),
    };

    /// <summary>What the parts of a solution need beyond their XML, each with who needs it.</summary>
    public static IEnumerable<(string Key, Item Item)> Of(Solution solution)
    {
        foreach (var relation in solution.OneToMany)
            foreach (var table in new[] { relation.ReferencedTable, relation.ReferencingTable }) yield return (Inventory.Table(table).Key, Relationship(relation.SchemaName));
        foreach (var relation in solution.ManyToMany)
            foreach (var table in new[] { relation.FirstTable, relation.SecondTable }) yield return (Inventory.Table(table).Key, Relationship(relation.SchemaName));
        foreach (var step in solution.Steps)
        {
            var item = new Item(ItemType.SDKMessageProcessingStep, step.Name, step.Id);
            if (step.PrimaryTable is { } table) yield return (Inventory.Table(table).Key, item);
            yield return (new Item(ItemType.PluginType, step.TypeName, step.PluginTypeId).Key, item);
        }
        foreach (var app in solution.Apps)
            foreach (var part in app.Components.Where(part => part.SchemaName is not null)) yield return (new Item((ItemType)part.Type, part.SchemaName!, Guid.Empty).Key, new(ItemType.AppModule, app.UniqueName, app.Id ?? Guid.Empty));
        foreach (var needed in solution.MissingDependencies.Where(needed => needed.RequiredSchemaName is not null))
            yield return (new Item((ItemType)needed.RequiredType, needed.RequiredSchemaName!, Guid.Empty).Key, new((ItemType)needed.DependentType, needed.DependentSchemaName ?? solution.UniqueName, Guid.Empty));
    }

    private static IEnumerable<string> Fetch(XElement? xml) =>
        xml is null ? [] : xml.DescendantsAndSelf("entity").SelectMany(entity => Selected(entity, (string?)entity.Attribute("name") ?? ""));

    private static IEnumerable<string> Selected(XElement source, string table)
    {
        var own = source.Elements().Where(element => element.Name != "link-entity").DescendantsAndSelf().SelectMany(element => new[] { element.Name == "attribute" ? element.Attribute("name") : null, element.Attribute("attribute") });
        var links = source.Elements("link-entity").SelectMany(link => Selected(link, (string?)link.Attribute("name") ?? "").Concat(Columns(table, link.Attribute("to"))).Concat(Columns((string?)link.Attribute("name") ?? "", link.Attribute("from"))));
        return [.. Table(table), .. Columns(table, [.. own]), .. links];
    }

    private static IEnumerable<string> Layout(XElement? xml, string table) => xml is null ? [] : Columns(table, [.. xml.Descendants("cell").Attributes("name")]);

    private static IEnumerable<string> Form(XElement? xml, string table) => xml is null ? [] :
    [
        .. Columns(table, [.. xml.Descendants().Attributes("datafieldname")]),
        .. xml.Descendants("Library").Attributes("name").Select(name => Resource(name.Value)),
        .. xml.Descendants("Url").Select(url => Resource(Bare(url.Value))),
        .. xml.Descendants("TargetEntityType").SelectMany(target => Table(target.Value)),
        .. xml.Descendants("RelationshipName").Select(relation => Relationship(relation.Value).Key),
        .. xml.Descendants("ViewId").Where(view => Guid.TryParse(view.Value, out _)).Select(view => new Item(ItemType.SavedQuery, "", Guid.Parse(view.Value)).Key),
    ];

    private static IEnumerable<string> SiteMap(XElement? xml) => xml is null ? [] :
    [
        .. xml.Descendants("SubArea").Attributes("Entity").SelectMany(entity => Table(entity.Value)),
        .. xml.Descendants().Attributes("Url").Where(url => url.Value.StartsWith(WebResourcePrefix, StringComparison.Ordinal)).Select(url => Resource(Bare(url.Value))),
        .. xml.Descendants().Attributes("DefaultDashboard").Where(board => Guid.TryParse(board.Value, out _)).Select(board => new Item(ItemType.SystemForm, "", Guid.Parse(board.Value)).Key),
    ];

    private static IEnumerable<string> Table(string? name) => name is null or "" or "none" ? [] : [Inventory.Table(name).Key];

    private static IEnumerable<string> Columns(string table, params IReadOnlyList<XAttribute?> names) =>
        names.Where(name => name is not null && !name.Value.Contains('.')).Select(name => Inventory.Column(table, name!.Value).Key);

    private static string Resource(string name) => new Item(ItemType.WebResource, name, Guid.Empty).Key;

    private static Item Relationship(string name) => new(ItemType.EntityRelationship, name, Guid.Empty);

    private static string Bare(string url) => url.StartsWith(WebResourcePrefix, StringComparison.Ordinal) ? url[WebResourcePrefix.Length..] : url;

    /// <summary>Rows are what clients wrote: what is no XML names nothing.</summary>
    private static XElement? Parse(string? text)
    {
        if (text is null) return null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
