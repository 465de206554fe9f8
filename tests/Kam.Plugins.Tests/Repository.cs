namespace Kam.Plugins.Tests;

/// <summary>Where the things that are tested lie.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PluginAssembly => Path.Combine(Root, "artifacts", "bin", "Kam.Plugins", "release", "Kam.Plugins.dll");

    public static string SolutionSource => Path.Combine(Root, "solution", "src");

    public static IEnumerable<string> Sources => new[] { "Kam.Domain", "Kam.Plugins" }
        .SelectMany(project => Directory.GetFiles(Path.Combine(Root, "plugins", project), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal));

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "version.txt"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("version.txt");
        return folder.FullName;
    }
}
