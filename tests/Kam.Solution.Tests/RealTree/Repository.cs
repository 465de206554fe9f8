using Kam.SolutionModel;

namespace Kam.SolutionTests.RealTree;

/// <summary>The repository that the tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string Source => Path.Combine(Root, "solution", "src");

    public static string PluginAssembly => Path.Combine(Root, "artifacts", "bin", "Kam.Plugins", "release", "Kam.Plugins.dll");

    public static Version Version => Version.Parse(File.ReadAllText(Path.Combine(Root, "version.txt")).Trim());

    /// <summary>The tree in its packed form. Web resources are built by another tool chain; here they may be missing.</summary>
    public static SolutionPackage Assemble(bool managed = true) => SolutionTree.Assemble(Source, managed: managed, version: Version);

    static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "version.txt"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("No version.txt above the tests.");
    }
}
