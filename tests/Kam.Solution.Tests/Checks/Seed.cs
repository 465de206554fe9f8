using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Checks;

/// <summary>A violation put into the small tree on purpose, and the check that has to find it.</summary>
sealed record Seed(string Check, string What, Action<SmallTree> Break)
{
    public static Seed Replace(string check, string what, string path, string old, string now) => new(check, what, tree =>
    {
        var text = tree.Text(path);
        if (!text.Contains(old)) throw new InvalidOperationException($"{path} does not contain '{old}'.");
        tree.Write(path, text.Replace(old, now));
    });

    public static IReadOnlyList<Seed> All { get; } = [.. PackageSeeds.All, .. TableSeeds.All, .. ScreenSeeds.All, .. CodeSeeds.All];
}
