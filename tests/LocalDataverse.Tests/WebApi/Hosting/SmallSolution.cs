using System.Text;
using System.Xml.Linq;
using Kam.SolutionModel;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>A solution of one table, new_thing, with a column of each kind, a key, a lookup to account, a chart of options and two custom APIs.</summary>
static class SmallSolution
{
    public static string Pack()
    {
        var file = Path.Combine(Path.GetTempPath(), $"small-{Guid.NewGuid():n}.zip");
        using var stream = File.Create(file);
        SolutionPacker.Write(new SolutionPackage(Manifest(), Customizations(), Parts()), stream);
        return file;
    }

    /// <summary>The zip of a version, with the documents as the test wants them.</summary>
    public static byte[] Zip(string version = "1.0.0.0", Action<XElement>? manifest = null, Action<XElement>? customizations = null)
    {
        var package = new SolutionPackage(Manifest(), Customizations(), Parts());
        package.Solution.Element("SolutionManifest")!.SetElementValue("Version", version);
        manifest?.Invoke(package.Solution.Element("SolutionManifest")!);
        customizations?.Invoke(package.Customizations);
        using var stream = new MemoryStream();
        SolutionPacker.Write(package, stream);
        return stream.ToArray();
    }

    static XElement Manifest() => XElement.Parse(
        """
        <ImportExportXml version="9.2.0.0" SolutionPackageVersion="9.2" languagecode="1033">
          <SolutionManifest>
            <UniqueName>Small</UniqueName>
            <LocalizedNames><LocalizedName description="Small" languagecode="1033" /></LocalizedNames>
            <Version>1.0.0.0</Version>
            <Managed>1</Managed>
            <Publisher>
              <UniqueName>New</UniqueName>
              <LocalizedNames><LocalizedName description="New" languagecode="1033" /></LocalizedNames>
              <CustomizationPrefix>new</CustomizationPrefix>
              <CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix>
            </Publisher>
            <RootComponents><RootComponent type="1" schemaName="new_thing" behavior="0" /></RootComponents>
            <MissingDependencies />
          </SolutionManifest>
        </ImportExportXml>
        """);

    static XElement Customizations() => new("ImportExportXml",
        new XElement("Entities", SmallTable.Xml()),
        new XElement("Roles"),
        new XElement("optionsets", SmallTable.ColorChoice()),
        new XElement("EntityRelationships", SmallTable.Relationship()),
        new XElement("Languages", new XElement("Language", 1033), new XElement("Language", 1049)));

    static Dictionary<string, ReadOnlyMemory<byte>> Parts() => SmallApis.Parts().ToDictionary(part => part.Name, part => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(part.Xml));
}
