using System.Security.Cryptography;

namespace Kam.Build;

/// <summary>The two solution packages.</summary>
static class Pack
{
    /// <summary>Packs, unless nothing that goes into the packages has changed.</summary>
    public static async Task<Outcome?> Once()
    {
        var stamp = Stamp.Of("pack", "solution", "webresources", "version.txt", "tools/Kam.SolutionModel", "package-lock.json",
            "artifacts/bin/Kam.Plugins/release/Kam.Plugins.dll");
        return stamp.Holds(Repository.ManagedZip, Repository.UnmanagedZip)
            ? null
            : Setup.Stamped(stamp, await Cli.Capture("pack"));
    }

    /// <summary>Packs a second time: the same sources have to give the same bytes.</summary>
    public static async Task<Outcome?> Again()
    {
        var before = Hashes();
        var outcome = await Cli.Capture("pack");
        return outcome.Succeeded && Hashes() != before
            ? new Outcome(1, $"The packages differ between two runs.{Environment.NewLine}first:  {before}{Environment.NewLine}second: {Hashes()}")
            : outcome;
    }

    static string Hashes() => Hash(Repository.ManagedZip) + " " + Hash(Repository.UnmanagedZip);

    public static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
