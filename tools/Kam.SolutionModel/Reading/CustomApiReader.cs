using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Custom APIs: they are not in customizations.xml but in files of their own, customapis/…</summary>
static class CustomApiReader
{
    const string Folder = "customapis/";

    public static IEnumerable<CustomApi> Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts) =>
        parts.Keys.Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith("/customapi.xml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => Api(name, parts));

    static CustomApi Api(string name, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts)
    {
        var element = XmlSource.Parse(parts[name], name).Root!;
        var folder = name[..^"customapi.xml".Length];
        return new(element.RequiredAttribute("uniquename"), (BindingType)(element.Int("bindingtype") ?? 0), element.Text("boundentitylogicalname"),
            element.Flag("isfunction"), element.Element("plugintypeid")?.Text("plugintypeid") is { } id ? XmlValues.ParseId(id) : null)
        {
            IsPrivate = element.Flag("isprivate"),
            AllowedSteps = (AllowedSteps)(element.Int("allowedcustomprocessingsteptype") ?? 0),
            ExecutePrivilege = element.Text("executeprivilegename"),
            DisplayName = element.Labels("displayname"),
            Requests = [.. Parameters(folder + "customapirequestparameters/", parts)],
            Responses = [.. Parameters(folder + "customapiresponseproperties/", parts)],
        };
    }

    static IEnumerable<CustomApiParameter> Parameters(string folder, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts) =>
        parts.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => Parameter(XmlSource.Parse(parts[name], name).Root!));

    static CustomApiParameter Parameter(XElement element) => new(
        element.RequiredAttribute("uniquename"),
        (ParameterType)(element.Int("type") ?? throw new InvalidDataException("A custom API parameter has no type.")),
        element.Flag("isoptional"), element.Text("logicalentityname"));
}
