namespace Kam.Build;

/// <summary>The command line tool, built when its sources have changed.</summary>
static class Cli
{
    static readonly string[] Sources =
        ["tools", "plugins/Kam.Domain", "sdk", "solution/data", "Directory.Packages.props", "Directory.Build.props", "Directory.Build.targets"];

    static string[] Command(IEnumerable<string> arguments) => [Repository.Assembly("Kam.Cli", "kam"), .. arguments];

    /// <summary>Runs the tool for its output, as one step of a build.</summary>
    public static Task<Outcome> Capture(params IEnumerable<string> arguments) =>
        Shell.Capture("dotnet", Command(arguments), Repository.Root);

    /// <summary>Runs the tool on this console; standard output can be turned elsewhere.</summary>
    public static Task<int> Run(IEnumerable<string> arguments, TextWriter? output = null) =>
        Shell.Pass("dotnet", Command(arguments), output);

    /// <summary>What <c>./kam</c> does: builds the tool if need be and hands everything over.</summary>
    public static async Task<int> PassThrough(string[] arguments)
    {
        Say.To(Console.Error);
        var stamp = Stamp.Of("cli", Sources);
        if (!stamp.Holds(Repository.Assembly("Kam.Cli", "kam")))
        {
            var built = await Shell.Capture("dotnet",
                ["build", Repository.At("tools", "Kam.Cli"), "-c", "Release", "-v", "q", "--nologo", "-clp:NoSummary"]);
            if (!Setup.Stamped(stamp, built).Succeeded)
                throw new BuildFailure(built.Output);
        }
        return await Run(arguments);
    }
}
