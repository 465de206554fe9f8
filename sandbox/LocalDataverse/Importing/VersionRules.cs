using Kam.SolutionModel;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>Which version may come over which, in the platform's words.</summary>
internal static class VersionRules
{
    public static void Require(Solution solution, IReadOnlyList<Solution> all, ImportKind kind)
    {
        var holding = SolutionNames.Holding(solution.UniqueName);
        if (all.Named(holding) is not null) throw Fault.SolutionManifest(kind == ImportKind.Update ? $"Holding solution {holding} exists. Cannot update solution." : $"Holding solution {holding} already exists.");
        if (all.Named(solution.UniqueName) is { } installed) RequireHigher(solution, installed, kind);
        else if (kind == ImportKind.Holding) throw Fault.SolutionManifest($"The solution {solution.UniqueName} is not installed: there is nothing that a holding solution could wait to replace.");
        if (kind == ImportKind.Update || all.Named(solution.UniqueName) is null) RequireTypes(solution, all);
    }

    private static void RequireHigher(Solution solution, Solution installed, ImportKind kind)
    {
        if (solution.IsManaged && !installed.IsManaged) throw new DataverseFault(ErrorCodes.InstalledAsUnmanaged, "The solution is already installed on this system as an unmanaged solution and the package supplied is attempting to install it in managed mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.");
        if (!solution.IsManaged && installed.IsManaged) throw new DataverseFault(ErrorCodes.InstalledAsManaged, "The solution is already installed on this system as a managed solution and the package supplied is attempting to install it in unmanaged mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.");
        if (!solution.IsManaged && kind != ImportKind.Update) throw Fault.NotSupported("The upgrade of an unmanaged solution");
        if (solution.Version < installed.Version || (kind != ImportKind.Update && solution.Version == installed.Version))
            throw new DataverseFault(ErrorCodes.VersionNotHigher, "The import solution must have a higher version than the existing solution it is upgrading.");
    }

    /// <summary>An update leaves the old plug-in types registered: the new assembly has to have them still.</summary>
    private static void RequireTypes(Solution solution, IReadOnlyList<Solution> all)
    {
        var known = all.SelectMany(installed => installed.PluginAssemblies).ToLookup(assembly => assembly.Id);
        foreach (var assembly in solution.PluginAssemblies)
        {
            var types = assembly.Types.Select(type => type.Id).ToHashSet();
            if (known[assembly.Id].SelectMany(installed => installed.Types).Any(type => !types.Contains(type.Id)))
                throw new DataverseFault(ErrorCodes.PluginTypesMissing, "Plug-in assembly does not contain the required types or assembly content cannot be updated.");
        }
    }
}
