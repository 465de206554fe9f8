using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Model-driven apps and their site maps.</summary>
static class AppReader
{
    public static App App(XElement element) => new(
        null, element.Required("UniqueName"), element.Labels("LocalizedNames"), element.Labels("Descriptions"),
        [.. element.Element("AppModuleComponents")?.Elements().Select(Component) ?? []],
        [.. element.Element("AppModuleRoleMaps")?.Elements().Select(role => XmlValues.ParseId(role.RequiredAttribute("id"))) ?? []]);

    static AppComponent Component(XElement element) => new(
        (int)element.Attribute("type")!, (string?)element.Attribute("schemaName"),
        (string?)element.Attribute("id") is { } id ? XmlValues.ParseId(id) : null);

    public static SiteMap SiteMap(XElement element) => new(
        element.Required("SiteMapUniqueName"), element.Labels("LocalizedNames"),
        element.Element("SiteMap") ?? throw new InvalidDataException("A site map has no SiteMap element."));
}
