namespace Kam.Sandbox;

/// <summary>Finds the built app: beside the program, or in the repository that the program was built in.</summary>
static class WebRoot
{
    public static string? Find()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (IsApp(beside)) return beside;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var inside = Path.Combine(folder.FullName, "sandbox", "Kam.Sandbox", "wwwroot");
            if (IsApp(inside)) return inside;
        }
        return null;
    }

    static bool IsApp(string folder) => File.Exists(Path.Combine(folder, "index.html"));
}
