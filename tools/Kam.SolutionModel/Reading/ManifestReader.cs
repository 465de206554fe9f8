using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>solution.xml: identity, publisher, roots, what is needed of others.</summary>
static class ManifestReader
{
    public static Solution Read(XElement root)
    {
        var manifest = root.Element("SolutionManifest") ?? throw new InvalidDataException("solution.xml has no SolutionManifest.");
        var publisher = manifest.Element("Publisher") ?? throw new InvalidDataException("solution.xml has no Publisher.");
        return new(manifest.Required("UniqueName"), ParseVersion(manifest.Required("Version")), manifest.Text("Managed") != "0", Publisher(publisher))
        {
            Name = manifest.Labels("LocalizedNames"),
            Description = manifest.Labels("Descriptions"),
            Roots = [.. manifest.Element("RootComponents")?.Elements().Select(Root) ?? []],
            MissingDependencies = [.. manifest.Element("MissingDependencies")?.Elements("MissingDependency").Select(Missing) ?? []],
        };
    }

    static Version ParseVersion(string text) =>
        Version.TryParse(text, out var version) && version.Revision >= 0 ? version : throw new InvalidDataException($"The solution's version '{text}' is not four numbers.");

    static Publisher Publisher(XElement element) => new(
        element.Required("UniqueName"), element.Labels("LocalizedNames"), element.Required("CustomizationPrefix"),
        element.Int("CustomizationOptionValuePrefix") ?? throw new InvalidDataException("The publisher has no option value prefix."));

    static RootComponent Root(XElement element) => new(
        (int)element.Attribute("type")!, (string?)element.Attribute("schemaName"), Id(element), (int?)element.Attribute("behavior") ?? 0);

    static MissingDependency Missing(XElement element)
    {
        var required = element.Element("Required") ?? throw new InvalidDataException("A MissingDependency has no Required.");
        return new((int)required.Attribute("type")!, (string?)required.Attribute("schemaName"), Id(required),
            (string?)required.Attribute("displayName"), (string?)required.Attribute("solution"))
        {
            DependentType = (int?)element.Element("Dependent")?.Attribute("type") ?? 0,
            DependentSchemaName = (string?)element.Element("Dependent")?.Attribute("schemaName"),
        };
    }

    static Guid? Id(XElement element) => (string?)element.Attribute("id") is { } text ? XmlValues.ParseId(text) : null;
}
