namespace Kam.Build;

/// <summary>Where things lie. The root is the folder that holds the solution file, found upwards from this program.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Artifacts => At("artifacts");

    public static string ManagedZip => At("artifacts", "KeyAccountManagement_managed.zip");

    public static string UnmanagedZip => At("artifacts", "KeyAccountManagement.zip");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The built assembly of a project.</summary>
    public static string Assembly(string project, string? fileName = null) =>
        At("artifacts", "bin", project, "release", (fileName ?? project) + ".dll");

    public static IReadOnlyList<string> TestProjects =>
        [.. Directory.GetDirectories(At("tests"), "*.Tests").Select(folder => Path.GetFileName(folder)).Order()];

    static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "KamDataversePlugin.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new BuildFailure("This program is not inside its repository."));
}
