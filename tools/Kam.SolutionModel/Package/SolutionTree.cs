namespace Kam.SolutionModel;

/// <summary>Reads an unpacked solution tree.</summary>
public static class SolutionTree
{
    /// <summary>The tree as a value. Contents that have not been built yet (web resources, the plug-in DLL) are empty.</summary>
    public static Solution Read(string sourceFolder, MapFile? map = null) => SolutionReader.Read(Assemble(sourceFolder, map));

    /// <summary>The tree in its packed form, with everything that keeps it from being packed.</summary>
    public static SolutionPackage Assemble(string sourceFolder, MapFile? map = null, bool managed = true, Version? version = null) =>
        new TreeAssembler(new SourceFolder(sourceFolder, map ?? MapBeside(sourceFolder)), managed).Assemble(version);

    static MapFile MapBeside(string sourceFolder)
    {
        var path = Path.Combine(sourceFolder, "..", "map.xml");
        return File.Exists(path) ? MapFile.Read(path) : MapFile.Empty;
    }
}
