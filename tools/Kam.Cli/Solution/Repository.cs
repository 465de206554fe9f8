namespace Kam.Cli.Solution;

/// <summary>The places of the repository that the solution's verbs work on.</summary>
sealed record Repository(string Root)
{
    public string SolutionSource => Path.Combine(Root, "solution", "src");
    public string Artifacts => Path.Combine(Root, "artifacts");
    public string PluginAssembly => Path.Combine(Artifacts, "bin", "Kam.Plugins", "release", "Kam.Plugins.dll");
    public Version Version => Version.Parse(File.ReadAllText(Path.Combine(Root, "version.txt")).Trim());

    /// <summary>The folder itself or the nearest one above it that holds solution/src.</summary>
    public static Repository At(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "solution", "src"))) return new(at.FullName);
        throw new DirectoryNotFoundException($"Neither {folder} nor a folder above it holds solution/src.");
    }
}
