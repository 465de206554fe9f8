using System.Xml.Linq;

namespace Kam.SolutionModel;

static class CaseIsExact
{
    public static SolutionCheck Check { get; } = new(
        "case-is-exact", "A table's name has one spelling in Name, entity and relationships; a column's Name and LogicalName are its PhysicalName in lower case; roots are lower case.",
        input => [.. Tables(input), .. Columns(input), .. Relationships(input), .. Roots(input)]);

    static IEnumerable<string> Tables(CheckInput input) =>
        from entity in input.Section("Entities")
        let inner = (string?)entity.Element("EntityInfo")?.Element("entity")?.Attribute("Name")
        where inner is not null && inner != entity.Text("Name")
        select $"The table {entity.Text("Name")} is called {inner} inside.";

    static IEnumerable<string> Columns(CheckInput input) =>
        from column in input.Section("Entities").Descendants("attribute").Where(element => element.Attribute("PhysicalName") is not null)
        let lower = column.RequiredAttribute("PhysicalName").ToLowerInvariant()
        where column.Text("Name") != lower || column.Text("LogicalName") != lower
        select $"The column {column.RequiredAttribute("PhysicalName")} is called {column.Text("Name")} and {column.Text("LogicalName")}.";

    static IEnumerable<string> Relationships(CheckInput input)
    {
        var spelled = input.Section("Entities").Select(entity => entity.Required("Name")).Concat(PlatformTables.Load().Tables.Select(table => table.SchemaName)).ToHashSet();
        return from relationship in input.Section("EntityRelationships")
               from end in relationship.Elements().Where(child => child.Name.LocalName is "ReferencedEntityName" or "ReferencingEntityName" or "FirstEntityName" or "SecondEntityName")
               where !spelled.Contains(end.Value) && spelled.FirstOrDefault(name => name.Equals(end.Value, StringComparison.OrdinalIgnoreCase)) is { } right && right != end.Value
               select $"The relationship {(string?)relationship.Attribute("Name")} spells a table {end.Value}.";
    }

    static IEnumerable<string> Roots(CheckInput input) =>
        input.Solution.Roots.Where(root => root.Type == 1 && root.SchemaName != root.SchemaName?.ToLowerInvariant()).Select(root => $"The root {root.SchemaName} is not lower case.");
}
