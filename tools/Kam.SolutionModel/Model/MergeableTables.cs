namespace Kam.SolutionModel;

/// <summary>Tables whose rows can be merged (those of Dynamics 365 Sales and Service, leads and cases, are not known here).</summary>
public static class MergeableTables
{
    public static IReadOnlyList<string> Names { get; } = ["account", "contact"];

    public static Cascade CascadeFor(string referencedTable) => Names.Contains(referencedTable) ? Cascade.Cascade : Cascade.NoCascade;
}
