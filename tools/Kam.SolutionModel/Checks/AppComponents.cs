namespace Kam.SolutionModel;

static class AppComponents
{
    /// <summary>System Administrator and System Customizer: the only roles whose ids are the same everywhere.</summary>
    static readonly Guid[] FixedRoles = [new("627090ff-40a3-4053-8790-584edc5be201"), new("119f245c-3cc8-4b62-b31c-d1a046ced15d")];

    public static SolutionCheck Check { get; } = new(
        "app-components", "An app lists tables, views, forms, dashboards and roles that exist, one site map, and every table of that site map.",
        input => from app in input.Solution.Apps
                 from problem in Components(input, app).Concat(Roles(input, app)).Concat(SiteMap(input, app))
                 select $"The app {app.UniqueName} {problem}.");

    static IEnumerable<string> Components(CheckInput input, App app) =>
        app.Components.Where(component => !Exists(input, component)).Select(component => $"lists {component.SchemaName ?? component.Id.ToString()} of type {component.Type}");

    static bool Exists(CheckInput input, AppComponent component) => component.Type switch
    {
        1 => input.Tables.ContainsKey(component.SchemaName ?? ""),
        26 => input.Solution.Views.Any(view => view.Id == component.Id),
        59 => input.Solution.Charts.Any(chart => chart.Id == component.Id),
        60 => input.Solution.Forms.Any(form => form.Id == component.Id) || input.Solution.Dashboards.Any(dashboard => dashboard.Id == component.Id),
        62 => input.Solution.SiteMaps.Any(map => map.UniqueName == component.SchemaName),
        _ => false,
    };

    static IEnumerable<string> Roles(CheckInput input, App app) =>
        app.Roles.Where(id => !FixedRoles.Contains(id) && input.Solution.Roles.All(role => role.Id != id)).Select(id => $"is given to the role {id}");

    static IEnumerable<string> SiteMap(CheckInput input, App app)
    {
        var maps = app.Components.Where(component => component.Type == 62).ToList();
        if (maps.Count != 1) yield return $"has {maps.Count} site maps";
        var shown = input.Solution.SiteMaps.Where(map => maps.Any(component => component.SchemaName == map.UniqueName)).SelectMany(map => map.Xml.Descendants("SubArea"));
        foreach (var table in shown.Select(area => (string?)area.Attribute("Entity")).OfType<string>().Distinct())
            if (!app.Components.Any(component => component.Type == 1 && component.SchemaName == table)) yield return $"does not list {table}, which its site map shows";
    }
}
