namespace Kam.SolutionModel;

/// <summary>Everything that is generated from the solution and committed; writes it, or says which files differ from it.</summary>
public static class ModelFiles
{
    /// <summary>Folders and name parts of which nothing is written by hand.</summary>
    static readonly (string Folder, string Mark)[] Generated =
    [
        ("plugins/Kam.Plugins/Model", ".g."),
        ("webresources/src/model", ".g."),
        ("solution/src/SdkMessageProcessingSteps", ".xml"),
    ];

    /// <summary>All files that follow from the solution and, once it is built, from the plug-in assembly.</summary>
    public static IReadOnlyList<GeneratedFile> Generate(string root, Solution solution, ReadOnlyMemory<byte>? pluginAssembly) =>
    [
        .. CSharpModel.Generate(solution),
        .. TypeScriptModel.Generate(solution),
        .. pluginAssembly is { } assembly ? RegistrationFiles.Generate(root, PluginLibraryReader.Read(assembly), VersionBeingMade(root) ?? solution.Version) : [],
    ];

    /// <summary>The version of which a new step says that it introduced it: the tree's own is only a place to stamp.</summary>
    static Version? VersionBeingMade(string root) =>
        Path.Combine(root, "version.txt") is var file && File.Exists(file) ? Version.Parse(File.ReadAllText(file).Trim()) : null;

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
        .. Existing(root).Except(files.Select(file => file.Path)).Where(path => IsComplete(files, path)),
    ];

    /// <summary>Before the plug-ins are built nothing is known about their steps, so none of them is left over.</summary>
    static bool IsComplete(IReadOnlyList<GeneratedFile> files, string path) =>
        !path.StartsWith("solution/", StringComparison.Ordinal) || files.Any(file => file.Path.StartsWith("solution/", StringComparison.Ordinal));

    static IEnumerable<string> Existing(string root) =>
        from place in Generated
        where Directory.Exists(Path.Combine(root, place.Folder))
        from path in Directory.GetFiles(Path.Combine(root, place.Folder)).Order(StringComparer.Ordinal)
        where Path.GetFileName(path).Contains(place.Mark)
        select $"{place.Folder}/{Path.GetFileName(path)}";
}
