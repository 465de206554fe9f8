using Kam.SolutionModel;

namespace LocalDataverse.Importing;

/// <summary>An import over an installed version updates: what the new package has wins, and what only the old one has stays.</summary>
internal static class SolutionUpdate
{
    public static Solution Over(Solution below, Solution above) => above with
    {
        Roots = Both(below.Roots, above.Roots, root => (root.Type, root.SchemaName, root.Id)),
        Tables = Both(below.Tables, above.Tables, table => table.LogicalName, Tables),
        OneToMany = Both(below.OneToMany, above.OneToMany, relation => relation.SchemaName),
        ManyToMany = Both(below.ManyToMany, above.ManyToMany, relation => relation.SchemaName),
        GlobalChoices = Both(below.GlobalChoices, above.GlobalChoices, choice => choice.Name, Choices),
        Forms = Both(below.Forms, above.Forms, form => form.Id),
        Views = Both(below.Views, above.Views, view => view.Id),
        Charts = Both(below.Charts, above.Charts, chart => chart.Id),
        Dashboards = Both(below.Dashboards, above.Dashboards, board => board.Id),
        Roles = Both(below.Roles, above.Roles, role => role.Id),
        FieldSecurityProfiles = Both(below.FieldSecurityProfiles, above.FieldSecurityProfiles, profile => profile.Id),
        WebResources = Both(below.WebResources, above.WebResources, resource => resource.Id),
        PluginAssemblies = Both(below.PluginAssemblies, above.PluginAssemblies, assembly => assembly.Id),
        Steps = Both(below.Steps, above.Steps, step => step.Id),
        CustomApis = Both(below.CustomApis, above.CustomApis, api => api.UniqueName),
        Apps = Both(below.Apps, above.Apps, app => app.UniqueName),
        SiteMaps = Both(below.SiteMaps, above.SiteMaps, map => map.UniqueName),
        Ribbons = Both(below.Ribbons, above.Ribbons, ribbon => ribbon.Table),
    };

    /// <summary>Whether nothing of the old package would be missed if only the new one were kept.</summary>
    public static bool Covers(Solution above, Solution below) => Inventory.Of(above).Select(item => item.Key).ToHashSet().IsSupersetOf(Inventory.Of(below).Select(item => item.Key));

    private static Table Tables(Table below, Table above) => above with
    {
        Columns = Both(below.Columns, above.Columns, column => column.LogicalName, (old, now) => now with { Choice = old.Choice is null || now.Choice is null ? now.Choice : Choices(old.Choice, now.Choice) }),
        Keys = Both(below.Keys, above.Keys, key => key.LogicalName),
    };

    private static Choice Choices(Choice below, Choice above) => above with { Options = Both(below.Options, above.Options, option => option.Value) };

    private static IReadOnlyList<T> Both<T, TKey>(IReadOnlyList<T> below, IReadOnlyList<T> above, Func<T, TKey> key, Func<T, T, T>? over = null) where TKey : notnull
    {
        var old = below.ToDictionary(key);
        var merged = above.Select(now => old.Remove(key(now), out var was) && over is not null ? over(was, now) : now).ToList();
        return [.. merged, .. old.Values];
    }
}
