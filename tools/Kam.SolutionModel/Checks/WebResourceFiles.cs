namespace Kam.SolutionModel;

static class WebResourceFiles
{
    static readonly Dictionary<WebResourceType, string> Extensions = new()
    {
        [WebResourceType.Html] = "html", [WebResourceType.Css] = "css", [WebResourceType.Script] = "js", [WebResourceType.Xml] = "xml",
        [WebResourceType.Png] = "png", [WebResourceType.Jpg] = "jpg", [WebResourceType.Gif] = "gif", [WebResourceType.Ico] = "ico",
        [WebResourceType.Svg] = "svg", [WebResourceType.Resx] = "resx",
    };

    public static SolutionCheck Check { get; } = new(
        "web-resource-files", "A web resource has content, an extension that is its type's, a file name that ends in its id; a RESX says its language.",
        input => [.. input.Solution.WebResources.SelectMany(Problems), .. input.Section("WebResources").Where(element => !EndsInId(element)).Select(element => $"The file name of {element.Text("Name")} does not end in its id.")]);

    static IEnumerable<string> Problems(WebResource resource)
    {
        if (resource.Content.IsEmpty) yield return $"{resource.Name} has no content.";
        if (!Extensions.TryGetValue(resource.Type, out var extension)) yield return $"{resource.Name} has the type {resource.Type}, which browsers no longer take.";
        else if (!resource.Name.EndsWith("." + extension, StringComparison.Ordinal)) yield return $"{resource.Name} is of type {resource.Type}.";
        if (resource is { Type: WebResourceType.Resx, Language: null }) yield return $"{resource.Name} does not say its language.";
    }

    static bool EndsInId(System.Xml.Linq.XElement element) =>
        element.Required("FileName").EndsWith(element.Id("WebResourceId").ToString().ToUpperInvariant(), StringComparison.Ordinal);
}
