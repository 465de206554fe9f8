namespace Kam.SolutionModel;

static class ComponentIds
{
    public static SolutionCheck Check { get; } = new(
        "component-ids", "No two components of a kind have the same id or, where it names them, the same name.",
        input => Kinds(input.Solution).SelectMany(kind => kind.Keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => $"Two components of the kind {kind.Kind} are {group.Key}.")));

    static IEnumerable<(string Kind, IEnumerable<string> Keys)> Kinds(Solution solution) =>
    [
        ("table", solution.Tables.Select(table => table.LogicalName)),
        ("set of rows", solution.Tables.Select(table => table.EntitySetName)),
        ("column", solution.Tables.SelectMany(table => table.Columns.Select(column => $"{table.LogicalName}.{column.LogicalName}"))),
        ("relationship", solution.OneToMany.Select(one => one.SchemaName).Concat(solution.ManyToMany.Select(many => many.SchemaName))),
        ("form", solution.Forms.Select(form => form.Id.ToString()).Concat(solution.Dashboards.Select(dashboard => dashboard.Id.ToString()))),
        ("view", solution.Views.Select(view => view.Id.ToString())),
        ("chart", solution.Charts.Select(chart => chart.Id.ToString())),
        ("role", solution.Roles.Select(role => role.Id.ToString())),
        ("role name", solution.Roles.Select(role => role.Name)),
        ("web resource", solution.WebResources.Select(resource => resource.Id.ToString())),
        ("web resource name", solution.WebResources.Select(resource => resource.Name)),
        ("step", solution.Steps.Select(step => step.Id.ToString())),
        ("step image", solution.Steps.SelectMany(step => step.Images).Select(image => image.Id.ToString())),
        ("message", solution.CustomApis.Select(api => api.UniqueName)),
    ];
}
