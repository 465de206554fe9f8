using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>
/// Brings an unpacked tree into the packed form, as Microsoft's packer does: a section is filled only where its empty
/// element stands in Other/Customizations.xml. What that rule would drop in silence becomes a problem here.
/// </summary>
sealed class TreeAssembler(SourceFolder folder, bool managed)
{
    static readonly HashSet<string> Unsupported = ["Reports", "Controls", "CanvasApps", "Formulas", "Templates", "InteractionCentricDashboards", "ServiceEndpoints", "Workflows"];
    static readonly HashSet<string> Packed = ["Entities", "OptionSets", "Other", "Roles", "WebResources", "PluginAssemblies", "SdkMessageProcessingSteps", "Dashboards", "AppModules", "AppModuleSiteMaps"];

    readonly SortedDictionary<string, ReadOnlyMemory<byte>> parts = new(StringComparer.Ordinal);
    readonly List<string> problems = [];

    public SolutionPackage Assemble(Version? version = null)
    {
        if (folder.TopFolders.FirstOrDefault(Unsupported.Contains) is { } gap)
            throw new NotSupportedException($"The packer does not support the folder {gap} of a solution tree.");
        var customizations = folder.Xml("Other/Customizations.xml");
        foreach (var section in customizations.Elements().Where(section => !section.HasElements)) Fill(section);
        foreach (var name in folder.TopFolders.Where(name => !Packed.Contains(name)).ToList()) CopyVerbatim(name);
        var solution = Manifest(version);
        problems.AddRange(folder.Unused.Select(Ignored));
        return new(solution, customizations, parts) { Problems = problems };
    }

    void Fill(XElement section)
    {
        var twins = new ManagedTwins(folder, managed);
        switch (section.Name.LocalName)
        {
            case "Entities": new TreeEntities(folder, twins).Fill(section); break;
            case "Roles": section.Add(folder.In("Roles", ".xml").Select(folder.Xml)); break;
            case "optionsets": section.Add(folder.In("OptionSets", ".xml").Select(folder.Xml)); break;
            case "Dashboards": section.Add(twins.In("Dashboards").Select(folder.Xml)); break;
            case "EntityRelationships": new TreeRelationships(folder, problems).Fill(section); break;
            case "FieldSecurityProfiles" or "EntityMaps" when folder.Has($"Other/{section.Name.LocalName}.xml"):
                section.Add(folder.Xml($"Other/{section.Name.LocalName}.xml").Elements()); break;
            case "WebResources": section.Add(folder.Below("WebResources").Where(IsData).Select(WebResource)); break;
            case "SolutionPluginAssemblies": section.Add(folder.Below("PluginAssemblies").Where(IsData).Select(Assembly)); break;
            case "SdkMessageProcessingSteps": section.Add(folder.In("SdkMessageProcessingSteps", ".xml").Select(folder.Xml)); break;
            case "AppModuleSiteMaps" or "AppModules": section.Add(Apps(section.Name.LocalName, twins)); break;
        }
    }

    IEnumerable<XElement> Apps(string section, ManagedTwins twins) =>
        folder.FoldersIn(section).ToList().SelectMany(app => twins.In($"{section}/{app}")).Select(folder.Xml);

    XElement WebResource(string data)
    {
        var element = folder.Xml(data);
        AddPart(element, data, "WebResources/" + (string?)element.Element("Name"));
        return element;
    }

    XElement Assembly(string data)
    {
        var element = folder.Xml(data);
        AddPart(element, data, data[..^".data.xml".Length]);
        return element;
    }

    /// <summary>Takes the content, and the file that the data file stands beside when the two names differ only in case.</summary>
    void AddPart(XElement element, string data, string file)
    {
        var name = ((string?)element.Element("FileName") ?? "").TrimStart('/');
        var content = folder.Content(file);
        if (name.Length == 0) problems.Add($"{data} has no FileName.");
        else if (content is null) problems.Add($"{file} is missing{(folder.MappedTo(file) is { } to ? $" (the map looks for it in {to})" : "")}, which {data} describes.");
        else if (!parts.TryAdd(name, content.Value)) problems.Add($"{data}: another part has the file name {name}.");
    }

    void CopyVerbatim(string name)
    {
        foreach (var file in folder.Below(name)) parts.Add(file, folder.Content(file)!.Value);
    }

    XElement Manifest(Version? version)
    {
        var root = folder.Xml("Other/Solution.xml");
        var manifest = root.Element("SolutionManifest") ?? throw new InvalidDataException("Other/Solution.xml has no SolutionManifest.");
        if (version is not null) manifest.SetElementValue("Version", version);
        manifest.SetElementValue("Managed", managed ? 1 : 0);
        return root;
    }

    static string Ignored(string file) => $"{file} would not be packed: no section, place-holder or name takes it.";

    static bool IsData(string file) => file.EndsWith(".data.xml", StringComparison.Ordinal);
}
