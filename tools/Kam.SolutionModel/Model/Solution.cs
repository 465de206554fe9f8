namespace Kam.SolutionModel;

/// <summary>Everything a solution says, read from its unpacked tree or from a packed zip: the same value from both.</summary>
public sealed record Solution(string UniqueName, Version Version, bool IsManaged, Publisher Publisher)
{
    public Labels Name { get; init; } = Labels.None;
    public Labels Description { get; init; } = Labels.None;
    public IReadOnlyList<int> Languages { get; init; } = [];
    public IReadOnlyList<RootComponent> Roots { get; init; } = [];
    public IReadOnlyList<MissingDependency> MissingDependencies { get; init; } = [];
    public IReadOnlyList<Table> Tables { get; init; } = [];
    public IReadOnlyList<OneToMany> OneToMany { get; init; } = [];
    public IReadOnlyList<ManyToMany> ManyToMany { get; init; } = [];
    public IReadOnlyList<Choice> GlobalChoices { get; init; } = [];
    public IReadOnlyList<Form> Forms { get; init; } = [];
    public IReadOnlyList<View> Views { get; init; } = [];
    public IReadOnlyList<Chart> Charts { get; init; } = [];
    public IReadOnlyList<Dashboard> Dashboards { get; init; } = [];
    public IReadOnlyList<Role> Roles { get; init; } = [];
    public IReadOnlyList<FieldSecurityProfile> FieldSecurityProfiles { get; init; } = [];
    public IReadOnlyList<WebResource> WebResources { get; init; } = [];
    public IReadOnlyList<PluginAssembly> PluginAssemblies { get; init; } = [];
    public IReadOnlyList<Step> Steps { get; init; } = [];
    public IReadOnlyList<CustomApi> CustomApis { get; init; } = [];
    public IReadOnlyList<App> Apps { get; init; } = [];
    public IReadOnlyList<SiteMap> SiteMaps { get; init; } = [];
    public IReadOnlyList<RibbonDiff> Ribbons { get; init; } = [];
}
