using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Importing;
using LocalDataverse.Schema;

namespace LocalDataverse.Exporting;

/// <summary>A view in customizations.xml, under its table; the order of the elements is that of real exports.</summary>
internal static class ExportedView
{
    public static void Put(XElement customizations, ComponentRow view, string table)
    {
        var entities = customizations.Element("Entities")!;
        var entity = entities.Elements("Entity").FirstOrDefault(known => string.Equals((string?)known.Element("Name"), table, StringComparison.OrdinalIgnoreCase));
        if (entity is null) entities.Add(entity = new XElement("Entity", new XElement("Name", new XAttribute("LocalizedName", table), new XAttribute("OriginalName", table), table)));
        if (entity.Element("SavedQueries") is not { } queries) entity.Add(queries = new XElement("SavedQueries"));
        if (queries.Element("savedqueries") is not { } list) queries.Add(list = new XElement("savedqueries"));
        list.Add(Xml(view));
    }

    private static XElement Xml(ComponentRow view) => new("savedquery",
        new XElement("IsCustomizable", 1), new XElement("CanBeDeleted", 1), new XElement("isquickfindquery", Flag(view, "isquickfindquery")), new XElement("isprivate", 0), new XElement("isdefault", Flag(view, "isdefault")),
        new XElement("savedqueryid", ((Guid)view.Row[0]!).ToString("B")),
        view["layoutxml"] is { } layout ? new XElement("layoutxml", XElement.Parse(layout)) : null,
        new XElement("querytype", Convert.ToString(view.Row[view.Table.Column("querytype").Ordinal], CultureInfo.InvariantCulture)),
        new XElement("fetchxml", XElement.Parse(view["fetchxml"] ?? "<fetch />")), new XElement("IntroducedVersion", "1.0.0.0"),
        new XElement("LocalizedNames", new XElement("LocalizedName", new XAttribute("description", view["name"] ?? ""), new XAttribute("languagecode", 1033))));

    private static int Flag(ComponentRow view, string column) => view.Row[view.Table.Column(column).Ordinal] is 1L ? 1 : 0;
}
