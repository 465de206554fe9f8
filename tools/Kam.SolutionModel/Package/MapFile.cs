using System.Text.RegularExpressions;

namespace Kam.SolutionModel;

/// <summary>
/// The map of Microsoft's SolutionPackager: where a file of the tree really lives. FileToFile, FileToPath and Folder are
/// honoured, with * and ** in 'map' and a trailing ** in 'to'; 'to' is relative to the tree's folder.
/// </summary>
public sealed class MapFile
{
    readonly IReadOnlyList<Rule> rules;

    MapFile(IReadOnlyList<Rule> rules) => this.rules = rules;

    public static MapFile Empty { get; } = new([]);

    public static MapFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return new([.. XmlSource.Parse(stream, path).Root!.Elements().Select(element => Rule.Of(element, path))]);
    }

    /// <summary>The file's place on disk, or null when no rule leads to an existing file.</summary>
    public string? Find(string root, string relative) =>
        rules.Where(rule => rule.Matches(relative)).Select(rule => rule.Find(root, relative)).FirstOrDefault(found => found is not null);

    /// <summary>Where the first rule for the file points, for messages about a missing file.</summary>
    public string? Target(string relative) => rules.FirstOrDefault(rule => rule.Matches(relative))?.To;

    sealed record Rule(string Kind, Regex Pattern, string Prefix, string To)
    {
        public static Rule Of(System.Xml.Linq.XElement element, string path)
        {
            var kind = element.Name.LocalName;
            if (kind is not ("FileToFile" or "FileToPath" or "Folder"))
                throw new InvalidDataException($"{path}: the element {kind} is not supported in a map.");
            var map = Slashes((string?)element.Attribute("map") ?? throw new InvalidDataException($"{path}: {kind} has no 'map'."));
            var to = Slashes((string?)element.Attribute("to") ?? throw new InvalidDataException($"{path}: {kind} has no 'to'."));
            return new(kind, PatternOf(kind, map), map.Split('*')[0].TrimEnd('/'), to);
        }

        public bool Matches(string relative) => Pattern.IsMatch(relative);

        public string? Find(string root, string relative) => Kind switch
        {
            "FileToFile" => Existing(Path.GetFullPath(Path.Combine(root, To))),
            "Folder" => Existing(Path.GetFullPath(Path.Combine(root, To, relative[Prefix.Length..].TrimStart('/')))),
            _ => Below(Path.GetFullPath(Path.Combine(root, To.TrimEnd('*').TrimEnd('/'))), relative),
        };

        string? Below(string folder, string relative)
        {
            var same = Existing(Path.Combine(folder, relative[Prefix.Length..].TrimStart('/')));
            if (same is not null || !To.EndsWith("**") || !Directory.Exists(folder)) return same;
            var found = Directory.GetFiles(folder, Path.GetFileName(relative), SearchOption.AllDirectories);
            return found.Length < 2 ? found.FirstOrDefault() : throw new InvalidDataException($"{relative} is mapped to {To}, where {found.Length} files have its name.");
        }

        static string? Existing(string path) => File.Exists(path) ? path : null;

        static string Slashes(string path) => path.Replace('\\', '/');

        static Regex PatternOf(string kind, string map)
        {
            var text = Regex.Escape(map).Replace(@"\*\*/", "(.*/)?").Replace(@"\*\.\*", "[^/]*").Replace(@"\*", "[^/]*");
            var start = map.Contains('/') || kind == "Folder" ? "^" : "(^|/)";
            return new(start + text + (kind == "Folder" ? "/" : "$"), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
    }
}
