using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>An unpacked tree on disk. It remembers which files were used, so that a file that nothing packs is an error, not a silence.</summary>
sealed class SourceFolder
{
    readonly string root;
    readonly MapFile map;
    readonly SortedDictionary<string, string> files;
    readonly HashSet<string> used = [];

    public SourceFolder(string root, MapFile map)
    {
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no solution tree at {root}.");
        this.root = Path.GetFullPath(root);
        this.map = map;
        files = new(Directory.GetFiles(this.root, "*", SearchOption.AllDirectories).ToDictionary(Relative), StringComparer.Ordinal);
    }

    public IEnumerable<string> Unused => files.Keys.Where(file => !used.Contains(file));

    /// <summary>Files right in a folder, by ordinal order of their names.</summary>
    public IEnumerable<string> In(string folder, string suffix) =>
        Below(folder).Where(file => file.EndsWith(suffix, StringComparison.Ordinal) && !file[(folder.Length + 1)..].Contains('/'));

    public IEnumerable<string> Below(string folder) => files.Keys.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();

    public IEnumerable<string> FoldersIn(string folder) =>
        Below(folder).Select(file => file[(folder.Length + 1)..].Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct();

    public IEnumerable<string> TopFolders => files.Keys.Where(file => file.Contains('/')).Select(file => file.Split('/')[0]).Distinct();

    public bool Has(string file) => files.ContainsKey(file);

    public XElement Xml(string file)
    {
        used.Add(file);
        if (!files.TryGetValue(file, out var path)) throw new FileNotFoundException($"The solution tree has no {file}.");
        using var stream = File.OpenRead(path);
        return XmlSource.Parse(stream, file).Root!;
    }

    /// <summary>The content of a file of the tree, or of the place that the map names; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Content(string file)
    {
        used.Add(file);
        var path = map.Find(root, file) ?? files.GetValueOrDefault(file);
        return path is null ? default(ReadOnlyMemory<byte>?) : File.ReadAllBytes(path);
    }

    public string? MappedTo(string file) => map.Target(file);

    string Relative(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
