using LocalDataverse.Schema;

namespace LocalDataverse.Importing;

/// <summary>The names that solutions go by: their own, that of the one which waits to replace it, and what is left when an unmanaged one is taken away.</summary>
internal static class SolutionNames
{
    private const string UpgradeSuffix = "_Upgrade";
    private const string LoosePrefix = "Active:";

    /// <summary>The layer of what belongs to no solution; the same in every organization.</summary>
    private static readonly Guid Active = new("fd140aae-4df4-11dd-bd17-0019b9312238");

    public static string Holding(string name) => name + UpgradeSuffix;

    /// <summary>Unmanaged components outlive the solution that they were gathered in.</summary>
    public static string Loose(string name) => LoosePrefix + name;

    public static bool IsLoose(string name) => name.StartsWith(LoosePrefix, StringComparison.Ordinal);

    public static Guid IdOf(string name) => IsLoose(name) ? Active : ComponentId.Of("solution", name);
}
