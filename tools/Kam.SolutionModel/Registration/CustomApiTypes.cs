using System.Text.RegularExpressions;

namespace Kam.SolutionModel;

/// <summary>The plug-in type behind a custom API, in the API's own file; the rest of the file is written by hand.</summary>
static partial class CustomApiTypes
{
    public static IEnumerable<(string Path, Guid Type)> Files(string root, PluginLibrary library) =>
        from type in library.Classes
        from api in type.CustomApis
        let path = $"solution/src/customapis/{api}/customapi.xml"
        select File.Exists(Path.Combine(root, path)) ? (path, type.Id) : throw new InvalidDataException($"{type.TypeName} is behind {api}, but there is no {path}.");

    public static string With(string text, Guid type)
    {
        var plain = Existing().Replace(text.ReplaceLineEndings("\n"), "");
        var name = Name().Match(plain);
        if (!name.Success) throw new InvalidDataException("A customapi.xml has no <name> on a line of its own.");
        return plain.Insert(name.Index + name.Length, $"  <plugintypeid>\n    <plugintypeid>{type}</plugintypeid>\n  </plugintypeid>\n");
    }

    [GeneratedRegex(@"^[ \t]*<plugintypeid>\s*<plugintypeid>[^<]*</plugintypeid>\s*</plugintypeid>[ \t]*\n", RegexOptions.Multiline)]
    private static partial Regex Existing();

    [GeneratedRegex(@"^[ \t]*<name>[^<]*</name>[ \t]*\n", RegexOptions.Multiline)]
    private static partial Regex Name();
}
