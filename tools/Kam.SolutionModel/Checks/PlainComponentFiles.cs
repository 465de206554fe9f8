namespace Kam.SolutionModel;

static class PlainComponentFiles
{
    static readonly string[] WithDeclaration = ["WebResources/", "PluginAssemblies/", "Workflows/"];

    public static SolutionCheck Check { get; } = new(
        "plain-component-files", "XML in the folders of newer components begins with its root: the server refuses a declaration, a comment or a byte-order mark before it.",
        input => from part in input.Package.Parts
                 where part.Key.EndsWith(".xml", StringComparison.Ordinal) && !WithDeclaration.Any(folder => part.Key.StartsWith(folder, StringComparison.Ordinal))
                 where part.Value.Span is not [(byte)'<', not ((byte)'?' or (byte)'!'), ..]
                 select $"{part.Key} does not begin with its root element.");
}
