using System.Text;
using Kam.Sandbox;
using LocalDataverse.Supported;

namespace LocalDataverse.Tests.Supported;

/// <summary>docs/sandbox.md with the list of what is supported written anew between its two marks; the rest of the page is written by hand.</summary>
internal static class SupportedPage
{
    private const string Begin = "<!-- Written by the tests: -->";
    private const string End = "<!-- End of what the tests write. -->";

    public static string File => Repository.At("docs/sandbox.md");

    public static IReadOnlyList<Feature> Features { get; } = [.. EngineFeatures.All, .. AppFeatures.All];

    public static string Written()
    {
        var page = System.IO.File.ReadAllText(File);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        return $"{page[..begin]}\n{List()}\n{page[end..]}";
    }

    private static string List()
    {
        var tests = TaggedTest.All.ToLookup(test => test.Feature);
        var list = new StringBuilder();
        foreach (var group in Features.GroupBy(feature => feature.Group))
        {
            list.Append($"\n### {group.Key}\n\n");
            foreach (var feature in group) list.Append($"- **{feature.Name}**: {string.Join("; ", tests[feature.Name].Select(Link).Order(StringComparer.Ordinal))}\n");
        }
        return list.ToString();
    }

    private static string Link(TaggedTest test) => $"[{test.Sentence}](../{test.File})";
}
