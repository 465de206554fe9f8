using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Kam.Cli.Deploy;

/// <summary>The unique name and version that a package gives itself.</summary>
static class PackageName
{
    public static (string Name, string Version) Read(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        var entry = archive.GetEntry("solution.xml") ?? throw new InvalidDataException($"{zip} is no solution package: it holds no solution.xml.");
        using var reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var manifest = XDocument.Load(reader).Root?.Element("SolutionManifest");
        return ((string?)manifest?.Element("UniqueName") ?? "", (string?)manifest?.Element("Version") ?? "");
    }
}
