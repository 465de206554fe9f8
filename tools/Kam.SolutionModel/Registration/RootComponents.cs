using System.Text.RegularExpressions;

namespace Kam.SolutionModel;

/// <summary>The roots of the assembly (91) and of its steps (92) in Other/Solution.xml; every other line stays as it is.</summary>
static partial class RootComponents
{
    public const string Path = "Other/Solution.xml";

    public static string With(string text, AssemblyXml assembly, IReadOnlyList<StepXml> steps)
    {
        var rest = OldRoots().Replace(text.ReplaceLineEndings("\n"), "");
        var end = rest.LastIndexOf("    </RootComponents>", StringComparison.Ordinal);
        if (end < 0) throw new InvalidDataException($"{Path} has no </RootComponents> on a line of its own, indented by four spaces.");
        var roots = steps.Select(step => $"      <RootComponent type=\"92\" id=\"{step.Id:B}\" behavior=\"0\" />\n")
            .Prepend($"      <RootComponent type=\"91\" id=\"{assembly.Id:B}\" schemaName=\"{assembly.FullName}\" behavior=\"0\" />\n");
        return rest.Insert(end, string.Concat(roots));
    }

    [GeneratedRegex(@"^[ \t]*<RootComponent type=""9[12]""[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex OldRoots();
}
