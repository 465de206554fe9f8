using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>The plug-in assembly's data file. Its names follow Microsoft's packer: no dots in the folder's name, the id behind it.</summary>
sealed class AssemblyXml(PluginLibrary library)
{
    string FileName => $"PluginAssemblies/{PlainName}-{library.Id.ToString().ToUpperInvariant()}/{PlainName}.dll";

    string PlainName => library.Name.Replace(".", "");

    public string Path => FileName + ".data.xml";

    public Guid Id => library.Id;

    public string FullName => library.FullName;

    public XElement Write() => new("PluginAssembly",
        new XAttribute("FullName", library.FullName), new XAttribute("PluginAssemblyId", library.Id), new XAttribute("CustomizationLevel", 1),
        new XElement("IsolationMode", 2),
        new XElement("SourceType", 0),
        new XElement("IntroducedVersion", "1.0.0.0"),
        new XElement("FileName", "/" + FileName),
        new XElement("PluginTypes", library.Classes.Select(Type)));

    XElement Type(PluginClass type) => new("PluginType",
        new XAttribute("AssemblyQualifiedName", $"{type.TypeName}, {library.FullName}"), new XAttribute("PluginTypeId", type.Id), new XAttribute("Name", type.TypeName),
        new XElement("FriendlyName", type.TypeName));
}
