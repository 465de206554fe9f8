using System.Xml.Linq;
using LocalDataverse.Execution;

namespace LocalDataverse.Exporting;

/// <summary>solution.xml of a solution that was made in this organization, from its row and its publisher's.</summary>
internal static class ExportedManifest
{
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement Of(Call call, SolutionRow solution) => new("ImportExportXml",
        new XAttribute("version", "9.2.0.0"), new XAttribute("SolutionPackageVersion", "9.2"), new XAttribute("languagecode", 1033), new XAttribute("generatedBy", "CrmLive"), new XAttribute(XNamespace.Xmlns + "xsi", Schema),
        new XElement("SolutionManifest",
            new XElement("UniqueName", solution.Name), Names(solution["friendlyname"]), new XElement("Descriptions"), new XElement("Version", solution.Version), new XElement("Managed", 0),
            Publisher(call, solution), new XElement("RootComponents"), new XElement("MissingDependencies")));

    private static XElement Publisher(Call call, SolutionRow solution)
    {
        var table = call.Metadata.Info("publisher");
        var row = call.Session.Read(table.Shape, (Guid)solution["publisherid"]!)!;
        object? Value(string column) => row[table.Column(column).Ordinal];
        return new("Publisher", new XElement("UniqueName", Value("uniquename")), Names(Value("friendlyname")), new XElement("Descriptions"), Nil("EMailAddress"), Nil("SupportingWebsiteUrl"),
            new XElement("CustomizationPrefix", Value("customizationprefix")), new XElement("CustomizationOptionValuePrefix", Value("customizationoptionvalueprefix")), new XElement("Addresses"));
    }

    private static XElement Names(object? name) => new("LocalizedNames", new XElement("LocalizedName", new XAttribute("description", name ?? ""), new XAttribute("languagecode", 1033)));

    private static XElement Nil(string element) => new(element, new XAttribute(Schema + "nil", "true"));
}
