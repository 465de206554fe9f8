using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>What a FetchXML query names, and whether it exists.</summary>
static class FetchColumns
{
    static readonly string[] Naming = ["attribute", "order", "condition"];

    public static IEnumerable<string> Problems(CheckInput input, XElement fetch, string table)
    {
        var entity = fetch.Element("entity");
        if ((string?)entity?.Attribute("name") != table) return [$"queries {(string?)entity?.Attribute("name")}"];
        return Level(input, entity!, table);
    }

    /// <summary>Columns as a layout names them: of the table by name, of a link by alias and name.</summary>
    public static IEnumerable<string> Fetched(XElement fetch)
    {
        var entity = fetch.Element("entity")!;
        foreach (var attribute in entity.Elements("attribute")) yield return (string?)attribute.Attribute("name") ?? "";
        foreach (var link in entity.Descendants("link-entity"))
            foreach (var attribute in link.Elements("attribute"))
                yield return $"{(string?)link.Attribute("alias")}.{(string?)attribute.Attribute("name")}";
    }

    static IEnumerable<string> Level(CheckInput input, XElement level, string table)
    {
        foreach (var name in Named(level).Where(name => !input.HasColumn(table, name))) yield return $"names {table}.{name}, which does not exist";
        foreach (var link in level.Elements("link-entity"))
        {
            var linked = (string?)link.Attribute("name") ?? "";
            var (from, to) = ((string?)link.Attribute("from") ?? "", (string?)link.Attribute("to") ?? "");
            if (!IsIntersect(input, linked))
            {
                if (!input.HasColumn(linked, from)) yield return $"links {linked}.{from}, which does not exist";
                if (!input.HasColumn(table, to)) yield return $"links by {table}.{to}, which does not exist";
            }
            foreach (var problem in Level(input, link, linked)) yield return problem;
        }
    }

    static bool IsIntersect(CheckInput input, string table) => input.Solution.ManyToMany.Any(many => many.IntersectTable == table);

    /// <summary>Columns named at a level; conditions on a link's columns (entityname) and orders by alias belong elsewhere.</summary>
    static IEnumerable<string> Named(XElement level) =>
        from element in level.Elements().Where(child => child.Name.LocalName != "link-entity").DescendantsAndSelf()
        where Naming.Contains(element.Name.LocalName) && element.Attribute("entityname") is null
        select (string?)element.Attribute(element.Name.LocalName == "attribute" ? "name" : "attribute") into name
        where name is not null
        select name;
}
