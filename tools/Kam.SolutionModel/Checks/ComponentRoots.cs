namespace Kam.SolutionModel;

/// <summary>Which components may be roots, and which must be: those that ride with a table or a folder must not.</summary>
static class ComponentRoots
{
    public static string Key(int type, string? name) => $"type {type} {name}";

    /// <summary>Everything a root may stand for.</summary>
    public static IReadOnlySet<string> Of(CheckInput input) =>
        Required(input).Concat(input.Solution.Forms.Select(form => Key(60, form.Id.ToString()))).ToHashSet();

    public static IEnumerable<string> Required(CheckInput input)
    {
        var solution = input.Solution;
        var extended = solution.Tables.Where(table => table.IsExtension).Select(table => table.LogicalName).ToHashSet();
        return
        [
            .. input.Section("Entities").Select(entity => Key(1, TableReader.LogicalName(entity))),
            .. solution.GlobalChoices.Select(choice => Key(9, choice.Name)),
            .. solution.Roles.Select(role => Key(20, role.Id.ToString())),
            .. solution.Dashboards.Select(dashboard => Key(60, dashboard.Id.ToString())),
            .. solution.Forms.Where(form => extended.Contains(form.Table)).Select(form => Key(60, form.Id.ToString())),
            .. solution.WebResources.Select(resource => Key(61, resource.Name)),
            .. solution.SiteMaps.Select(map => Key(62, map.UniqueName)),
            .. solution.FieldSecurityProfiles.Select(profile => Key(70, profile.Id.ToString())),
            .. solution.Apps.Select(app => Key(80, app.UniqueName)),
            .. solution.PluginAssemblies.Select(assembly => Key(91, assembly.Id.ToString())),
            .. solution.Steps.Select(step => Key(92, step.Id.ToString())),
        ];
    }
}
