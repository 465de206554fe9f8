namespace Kam.Build;

/// <summary>Turns sources into programs and bundles, and leaves alone what has not changed.</summary>
static class Compile
{
    static readonly string[] DotnetSources =
        ["plugins", "sdk", "sandbox/LocalDataverse", "sandbox/Kam.Sandbox", "tools", "solution",
         "Directory.Packages.props", "Directory.Build.props", "Directory.Build.targets", "version.txt"];

    public static Task<Outcome?> WebResources() => Bundle("webresources", "dist");

    public static Task<Outcome?> App() => Bundle("sandbox/Kam.Sandbox/app", "../wwwroot");

    /// <summary>Everything, tests included.</summary>
    public static Task<Outcome?> Solution() => Dotnet(
        Stamp.Of("solution", [.. DotnetSources, "tests", "benchmarks", "KamDataversePlugin.sln"]),
        "KamDataversePlugin.sln",
        [.. Repository.TestProjects.Select(project => Repository.Assembly(project)), Repository.Assembly("Kam.Sandbox")]);

    /// <summary>What runs: plug-ins, tools and the host, without the tests.</summary>
    public static Task<Outcome?> Programs() => Dotnet(
        Stamp.Of("programs", [.. DotnetSources, "build/programs.slnf"]),
        "build/programs.slnf",
        [Repository.Assembly("Kam.Plugins"), Repository.Assembly("Kam.Cli", "kam"), Repository.Assembly("Kam.Sandbox")]);

    static async Task<Outcome?> Bundle(string folder, string output)
    {
        var stamp = Stamp.Of(folder.Replace('/', '-'), folder, "package-lock.json");
        return stamp.Holds(Repository.At(folder, output))
            ? null
            : Setup.Stamped(stamp, await Shell.Capture("node", ["build.mjs"], Repository.At(folder)));
    }

    static async Task<Outcome?> Dotnet(Stamp stamp, string target, IEnumerable<string> outputs) =>
        stamp.Holds(outputs)
            ? null
            : Setup.Stamped(stamp, await Shell.Capture("dotnet",
                ["build", Repository.At(target), "-c", "Release", "--no-restore", "-v", "q", "--nologo", "-clp:NoSummary"]));
}
