using LocalDataverse.Supported;

namespace Kam.Sandbox;

/// <summary>What the app draws and does of a model-driven app, as docs/sandbox.md lists it.</summary>
public static class AppFeatures
{
    private static readonly string[] Names =
    [
        "Site map",
        "Addresses and ways back",
        "Views",
        "Sorting, search and pages of lists",
        "Columns of views from linked tables",
        "Forms with tabs, sections and cells",
        "Forms for roles",
        "Fields of every type",
        "Saving and what keeps it back",
        "Defaults and parents of new rows",
        "Form scripts",
        "Commands of the ribbon",
        "Charts",
        "Dashboards",
        "Pages over a page",
        "Parties and activities",
        "Merging of two rows",
        "Privileges of the user",
        "English and Russian",
        "The sandbox's clock in scripts",
    ];

    public static IReadOnlyList<Feature> All { get; } = [.. Names.Select(name => new Feature("The app", name))];
}
