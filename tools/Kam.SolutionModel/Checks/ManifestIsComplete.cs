namespace Kam.SolutionModel;

static class ManifestIsComplete
{
    static readonly string[] Order = ["UniqueName", "LocalizedNames", "Descriptions", "Version", "Managed", "Publisher", "RootComponents", "MissingDependencies"];

    public static SolutionCheck Check { get; } = new(
        "manifest-complete", "solution.xml has the eight children of a manifest in their order, package version 9.2, two addresses, and no root twice.",
        Find);

    static IEnumerable<string> Find(CheckInput input)
    {
        var root = input.Package.Solution;
        var manifest = root.Element("SolutionManifest")!;
        if (!manifest.Elements().Select(child => child.Name.LocalName).SequenceEqual(Order)) yield return $"The manifest's children are not {string.Join(", ", Order)}.";
        if ((string?)root.Attribute("SolutionPackageVersion") != "9.2") yield return "SolutionPackageVersion is not 9.2.";
        if (manifest.Element("Publisher")?.Element("Addresses")?.Elements("Address").Count() != 2) yield return "The publisher does not have two Address blocks.";
        foreach (var twice in input.Solution.Roots.Select(RootsHaveBodies.Key).GroupBy(key => key).Where(group => group.Count() > 1))
            yield return $"The root {twice.Key} is listed {twice.Count()} times.";
    }
}
