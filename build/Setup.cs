namespace Kam.Build;

/// <summary>Brings a fresh machine (with the .NET SDK and Node) to where the build can start.</summary>
static class Setup
{
    /// <summary>All packages at the versions of the lock files.</summary>
    public static async Task<Outcome?> Restore()
    {
        var stamp = Stamp.Of("restore", Inputs("*.csproj", "packages.lock.json"));
        if (stamp.Holds(Repository.TestProjects.Select(project => Repository.At("artifacts", "obj", project, "project.assets.json"))))
            return null;
        return Stamped(stamp, await Shell.Capture("dotnet",
            ["restore", Repository.At("KamDataversePlugin.sln"), "--locked-mode", "-v", "q", "--nologo"]));
    }

    public static async Task<Outcome?> NodeModules()
    {
        var stamp = Stamp.Of("npm", "package-lock.json");
        if (stamp.Holds(Repository.At("node_modules", "esbuild"), Repository.At("node_modules", "vitest")))
            return null;
        Say.Line("          fetching npm packages");
        string[] install = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
        return Stamped(stamp, OperatingSystem.IsWindows()
            ? await Shell.Capture("cmd.exe", ["/c", "npm", .. install], Repository.Root)
            : await Shell.Capture("npm", install, Repository.Root));
    }

    /// <summary>Sets the stamp once the step has succeeded.</summary>
    public static Outcome Stamped(Stamp stamp, Outcome outcome)
    {
        if (outcome.Succeeded)
            stamp.Set();
        return outcome;
    }

    static IEnumerable<string> Inputs(params string[] names) =>
        ["Directory.Packages.props", "Directory.Build.props", "Directory.Build.targets", "global.json", "KamDataversePlugin.sln",
         .. new[] { "plugins", "sdk", "sandbox", "tools", "tests" }.SelectMany(top => names.SelectMany(name =>
            Directory.EnumerateFiles(Repository.At(top), name, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 })
                .Select(file => Path.GetRelativePath(Repository.Root, file))))];
}
