namespace LocalDataverse.Tests.Supported;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "version.txt"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("version.txt");
        return folder.FullName;
    }
}
