namespace Kam.SolutionModel;

/// <summary>Everything that is generated from the solution and committed; writes it, or says which files differ from it.</summary>
public static class ModelFiles
{
    const string Mark = ".g.";

    static readonly string[] Folders = ["plugins/Kam.Plugins/Model", "webresources/src/model"];

    public static IReadOnlyList<GeneratedFile> Generate(Solution solution) => CSharpModel.Generate(solution);

    /// <summary>Writes the files that differ and deletes generated ones that nothing generates any more; returns the changed paths.</summary>
    public static IReadOnlyList<string> Write(string root, IReadOnlyList<GeneratedFile> files)
    {
        var changed = Differences(root, files);
        foreach (var path in changed.Except(files.Select(file => file.Path))) File.Delete(Path.Combine(root, path));
        foreach (var file in files.Where(file => changed.Contains(file.Path)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!);
            File.WriteAllText(Path.Combine(root, file.Path), file.Text);
        }
        return changed;
    }

    /// <summary>Paths that are missing, differ by a byte, or are left over.</summary>
    public static IReadOnlyList<string> Differences(string root, IReadOnlyList<GeneratedFile> files) =>
    [
        .. files.Where(file => !File.Exists(Path.Combine(root, file.Path)) || File.ReadAllText(Path.Combine(root, file.Path)) != file.Text).Select(file => file.Path),
        .. Existing(root).Except(files.Select(file => file.Path)),
    ];

    static IEnumerable<string> Existing(string root) =>
        from folder in Folders
        where Directory.Exists(Path.Combine(root, folder))
        from path in Directory.GetFiles(Path.Combine(root, folder)).Order(StringComparer.Ordinal)
        where Path.GetFileName(path).Contains(Mark)
        select $"{folder}/{Path.GetFileName(path)}";
}
