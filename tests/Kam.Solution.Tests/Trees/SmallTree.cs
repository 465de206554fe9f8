using Kam.SolutionModel;

namespace Kam.SolutionTests.Trees;

/// <summary>A whole small solution on disk: two tables, an extended account, and one component of every kind. It breaks no law.</summary>
sealed class SmallTree : IDisposable
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kam-tree-");

    public SmallTree()
    {
        foreach (var file in SmallTreeTables.Files().Concat(SmallTreeParts.Files())) Write(file.Path, file.Text);
        File.WriteAllText(Path.Combine(Root, "solution", "map.xml"), """<Mapping><FileToPath map="WebResources\**\*.*" to="..\..\dist\**" /><Folder map="PluginAssemblies" to="..\..\bin" /></Mapping>""");
        PutBuilt("dist/kam_/scripts/kam.js", "var Kam = {};");
        PutBuilt("dist/kam_/texts.1033.resx", "<root />");
        Register();
    }

    public string Root => root.FullName;

    public string Source => Path.Combine(Root, "solution", "src");

    public Solution Read() => SolutionTree.Read(Source);

    public SolutionPackage Assemble(bool managed = true) => SolutionTree.Assemble(Source, managed: managed);

    public byte[] Pack(bool managed = true)
    {
        using var zip = new MemoryStream();
        SolutionPacker.Pack(new(Source, new Version(1, 0, 0, 0), managed), zip);
        return zip.ToArray();
    }

    public void Write(string path, string text) => PutBuilt("solution/src/" + path, text);

    public void Delete(string path) => File.Delete(Path.Combine(Source, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Source, path));

    public void Dispose() => root.Delete(recursive: true);

    void PutBuilt(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Registers this test assembly as the plug-in assembly, as 'kam model' does with the real one.</summary>
    void Register()
    {
        var assembly = File.ReadAllBytes(typeof(SmallTree).Assembly.Location);
        ModelFiles.Write(Root, RegistrationFiles.Generate(Root, PluginLibraryReader.Read(assembly), new Version(1, 0, 0, 0)));
        var data = Directory.GetFiles(Path.Combine(Source, "PluginAssemblies"), "*.data.xml", SearchOption.AllDirectories).Single();
        var built = Path.Combine(Root, "bin", Path.GetRelativePath(Path.Combine(Source, "PluginAssemblies"), data)[..^".data.xml".Length]);
        Directory.CreateDirectory(Path.GetDirectoryName(built)!);
        File.WriteAllBytes(built, assembly);
    }
}
