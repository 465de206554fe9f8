using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Components whose content is a part of the package: web resources and plug-in assemblies.</summary>
static class PartReader
{
    public static WebResource WebResource(XElement element, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts) => new(
        element.Id("WebResourceId"), element.Required("Name"),
        (WebResourceType)(element.Int("WebResourceType") ?? throw new InvalidDataException("A web resource has no type.")),
        element.Text("DisplayName") is { } name ? Labels.Of(name) : Labels.None, Content(element, parts))
    {
        Language = element.Int("LanguageCode") is { } language and not 0 ? language : null,
    };

    public static PluginAssembly Assembly(XElement element, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts) => new(
        XmlValues.ParseId(element.RequiredAttribute("PluginAssemblyId")), element.RequiredAttribute("FullName"), element.Required("FileName"),
        [.. element.Element("PluginTypes")?.Elements().Select(Type) ?? []], Content(element, parts));

    static PluginType Type(XElement element) => new(
        XmlValues.ParseId(element.RequiredAttribute("PluginTypeId")), element.RequiredAttribute("Name"),
        element.RequiredAttribute("AssemblyQualifiedName"), element.Text("FriendlyName") ?? "");

    static ReadOnlyMemory<byte> Content(XElement element, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts) =>
        parts.GetValueOrDefault(element.Required("FileName").TrimStart('/'));
}
