using System.Diagnostics;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>Brings a solution into the organization: all of it or, when anything is wrong with it, nothing.</summary>
internal sealed class SolutionImport(Call call, ImportKind kind = ImportKind.Update)
{
    public bool OverwritesEdits { get; init; }

    private IReadOnlyList<Solution> Installed => call.Organization.Metadata.Solutions;

    public ImportResult Run(Package package)
    {
        var started = Stopwatch.GetTimestamp();
        Support.Require(package.Solution);
        return call.Write(() =>
        {
            var installed = Installed.Named(package.Solution.UniqueName);
            VersionRules.Require(package.Solution, Installed, kind);
            var after = Change(package.Solution, installed);
            Keep(package, installed);
            var components = SolutionComponents.Of(package.Solution, after).Count();
            return new ImportResult(package.Solution.UniqueName, package.Solution.Version, installed is not null, package.Solution.Tables.Count, components, Stopwatch.GetElapsedTime(started));
        });
    }

    private Metadata Change(Solution solution, Solution? installed)
    {
        var change = new SolutionChange(call, After(solution, installed)) { OverwritesEdits = OverwritesEdits };
        MissingDependencies.Require(solution, change.After);
        if (kind == ImportKind.Upgrade && installed is not null) Dependents.Require(call, change.After, "Solution Upgrade action failed after import as holding. InnerException is: ");
        change.Run();
        return change.After;
    }

    private IReadOnlyList<Solution> After(Solution solution, Solution? installed) => (kind, installed) switch
    {
        (_, null) => Installed.With(solution),
        (ImportKind.Holding, _) => Installed.With(solution with { UniqueName = SolutionNames.Holding(solution.UniqueName) }),
        (ImportKind.Upgrade, _) => Installed.Replace(solution.UniqueName, solution),
        _ => Installed.Replace(solution.UniqueName, SolutionUpdate.Over(installed, solution)),
    };

    private void Keep(Package package, Solution? installed)
    {
        if (package.Content is not { } zip) return;
        var name = kind == ImportKind.Holding ? SolutionNames.Holding(package.Solution.UniqueName) : package.Solution.UniqueName;
        if (installed is not null && kind != ImportKind.Holding && (kind == ImportKind.Upgrade || SolutionUpdate.Covers(package.Solution, installed))) Packages.Remove(call.Session, name);
        Packages.Add(call.Session, name, zip);
    }
}
