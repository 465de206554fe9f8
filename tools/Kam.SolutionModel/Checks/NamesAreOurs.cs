namespace Kam.SolutionModel;

static class NamesAreOurs
{
    public static SolutionCheck Check { get; } = new(
        "names-have-our-prefix", "Every table, column, choice, web resource, message and app of our own starts with the publisher's prefix.",
        input => Names(input).Where(name => !name.Name.StartsWith(input.Solution.Publisher.Prefix + "_", StringComparison.Ordinal)).Select(name => $"The {name.Kind} {name.Name} lacks the prefix."));

    static IEnumerable<(string Kind, string Name)> Names(CheckInput input)
    {
        var solution = input.Solution;
        return
        [
            .. input.OwnTables.Select(table => ("table", table.LogicalName)),
            .. solution.Tables.SelectMany(table => table.Columns.Where(column => table.IsExtension || column.IsCustom).Select(column => ("column", column.LogicalName))),
            .. solution.GlobalChoices.Select(choice => ("choice", choice.Name)),
            .. solution.WebResources.Select(resource => ("web resource", resource.Name)),
            .. solution.CustomApis.Select(api => ("message", api.UniqueName)),
            .. solution.Apps.Select(app => ("app", app.UniqueName)),
            .. solution.SiteMaps.Select(map => ("site map", map.UniqueName)),
            .. solution.OneToMany.Where(one => one.IsCustom).Select(one => ("relationship", one.SchemaName)),
        ];
    }
}
