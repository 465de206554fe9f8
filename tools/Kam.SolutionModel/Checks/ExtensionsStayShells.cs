using System.Xml.Linq;

namespace Kam.SolutionModel;

static class ExtensionsStayShells
{
    public static SolutionCheck Check { get; } = new(
        "extensions-stay-shells", "A table of the platform is a root with behavior 2 and carries only our columns: more would claim its settings. Own tables have behavior 0.",
        input => [.. Behaviors(input), .. Claims(input)]);

    static IEnumerable<string> Behaviors(CheckInput input) =>
        from root in input.Solution.Roots.Where(root => root.Type == 1)
        let own = input.OwnTables.Any(table => table.LogicalName == root.SchemaName)
        where root.Behavior != (own ? 0 : 2)
        select $"The root {root.SchemaName} has behavior {root.Behavior} instead of {(own ? 0 : 2)}.";

    static IEnumerable<string> Claims(CheckInput input)
    {
        var platform = PlatformTables.Load().Tables.ToDictionary(table => table.LogicalName);
        return from entity in input.Section("Entities")
               where platform.ContainsKey(TableReader.LogicalName(entity))
               from element in entity.Element("EntityInfo")?.Element("entity")?.Elements() ?? []
               where element.Name.LocalName is not ("attributes" or "EntityKeys")
               select $"{TableReader.LogicalName(entity)} carries {element.Name.LocalName}, which is the platform's.";
    }
}
