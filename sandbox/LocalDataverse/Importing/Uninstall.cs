using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>Takes solutions away, and puts one that waits in the place of the one that it replaces.</summary>
internal static class Uninstall
{
    /// <summary>A managed solution goes with all that it brought; of an unmanaged one goes the name, its components stay. False for a row that no package has brought.</summary>
    public static bool Run(Call call, Guid id)
    {
        var all = call.Organization.Metadata.Solutions;
        if (all.FirstOrDefault(known => !SolutionNames.IsLoose(known.UniqueName) && SolutionNames.IdOf(known.UniqueName) == id) is not { } solution) return false;
        if (solution.IsManaged) Take(call, all.Without(solution.UniqueName), solution.UniqueName);
        else Loosen(call, all, solution);
        return true;
    }

    /// <summary>The solution that was imported as a holding one becomes the solution; what only its predecessor had goes.</summary>
    public static Guid Promote(Call call, string name)
    {
        var all = call.Organization.Metadata.Solutions;
        var holding = SolutionNames.Holding(name);
        if (all.Named(holding) is not { } waiting || all.Named(name) is null) throw Fault.InvalidArgument($"There is no solution {holding} that waits to replace {name}.");
        Take(call, all.Without(holding).Replace(name, waiting with { UniqueName = name }), name);
        Packages.Rename(call.Session, holding, name);
        return SolutionNames.IdOf(name);
    }

    private static void Take(Call call, IReadOnlyList<Solution> rest, string name)
    {
        var change = new SolutionChange(call, rest);
        Dependents.Require(call, change.After);
        change.Run();
        Packages.Remove(call.Session, name);
    }

    private static void Loosen(Call call, IReadOnlyList<Solution> all, Solution solution)
    {
        var loose = SolutionNames.Loose(solution.UniqueName);
        new SolutionChange(call, all.Replace(solution.UniqueName, solution with { UniqueName = loose })).Run();
        Packages.Rename(call.Session, solution.UniqueName, loose);
    }
}
