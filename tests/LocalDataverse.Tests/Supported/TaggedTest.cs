using System.Reflection;
using System.Text.RegularExpressions;

namespace LocalDataverse.Tests.Supported;

/// <summary>A test that names a feature: its sentence and its file, from the root of the repository.</summary>
internal sealed partial record TaggedTest(string Feature, string Sentence, string File)
{
    private static readonly string[] Scripts = ["sandbox/Kam.Sandbox/app/test", "tests/interop", "tests/browser/stories"];

    public static IReadOnlyList<TaggedTest> All => [.. typeof(TaggedTest).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(OfMethod).Concat(Scripts.SelectMany(OfFolder)).Distinct()];

    private static IEnumerable<TaggedTest> OfMethod(MethodInfo method)
    {
        var sentence = method.Name.Replace('_', ' ');
        foreach (var tag in method.GetCustomAttributes<SupportsAttribute>()) yield return new(tag.Feature, sentence, Relative(tag.File));
        if (method.GetCustomAttribute<SupportsEachAttribute>() is not { } each) yield break;
        foreach (var row in method.GetCustomAttributes<InlineDataAttribute>()) yield return new((string)row.Data[0]!, sentence, Relative(each.File));
    }

    /// <summary>The compiler writes /_/ for the root of the repository.</summary>
    private static string Relative(string file) => file.Replace('\\', '/').Replace("/_/", "");

    private static IEnumerable<TaggedTest> OfFolder(string folder) =>
        Directory.GetFiles(Repository.At(folder), "*.test.ts*", SearchOption.AllDirectories).SelectMany(OfScript);

    /// <summary>In scripts the features stand in a comment above the test: <c>// Supports: Views; Site map</c>.</summary>
    private static IEnumerable<TaggedTest> OfScript(string path) =>
        from Match match in Tag().Matches(System.IO.File.ReadAllText(path))
        from feature in match.Groups["features"].Value.Split(';', StringSplitOptions.TrimEntries)
        select new TaggedTest(feature, Capitalised(match.Groups["sentence"].Value.Replace("\\'", "'")), Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    [GeneratedRegex("""^\s*// Supports: (?<features>.+?)\r?\n\s*(?:test|it)\((?<quote>['"])(?<sentence>.+?)(?<!\\)\k<quote>,""", RegexOptions.Multiline)]
    private static partial Regex Tag();
}
