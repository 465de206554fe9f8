using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>
/// [Content_Types].xml: a package is read by the rules of Open Packaging, where a part without a content type does not exist.
/// Extensions get a Default, parts without one (most web resources) an Override.
/// </summary>
sealed class ContentTypes(IReadOnlySet<string> extensions, IReadOnlySet<string> overrides)
{
    public const string PartName = "[Content_Types].xml";
    const string OctetStream = "application/octet-stream";
    static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static ContentTypes For(IEnumerable<string> parts)
    {
        var byExtension = parts.ToLookup(part => Extension(part) is not null);
        return new(
            byExtension[true].Select(part => Extension(part)!).ToSortedSet(StringComparer.OrdinalIgnoreCase),
            byExtension[false].Select(part => "/" + part).ToSortedSet(StringComparer.Ordinal));
    }

    public static ContentTypes Parse(XElement root) => new(
        root.Elements(Namespace + "Default").Select(element => element.RequiredAttribute("Extension")).ToSortedSet(StringComparer.OrdinalIgnoreCase),
        root.Elements(Namespace + "Override").Select(element => element.RequiredAttribute("PartName")).ToSortedSet(StringComparer.OrdinalIgnoreCase));

    public bool Covers(string part) => overrides.Contains("/" + part) || Extension(part) is { } extension && extensions.Contains(extension);

    public XElement ToXml() => new(Namespace + "Types",
        extensions.Select(extension => Entry("Default", "Extension", extension)),
        overrides.Select(part => Entry("Override", "PartName", part)));

    static XElement Entry(string element, string attribute, string value) =>
        new(Namespace + element, new XAttribute(attribute, value), new XAttribute("ContentType", OctetStream));

    static string? Extension(string part)
    {
        var name = part[(part.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot < 0 || dot == name.Length - 1 ? null : name[(dot + 1)..];
    }
}
