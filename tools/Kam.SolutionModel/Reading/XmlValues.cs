using System.Globalization;
using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Typed values of elements and attributes, and labels.</summary>
static class XmlValues
{
    public static string? Text(this XElement element, string child) =>
        element.Element(child) is { } found && found.Value.Length > 0 ? found.Value : null;

    public static string Required(this XElement element, string child) =>
        element.Text(child) ?? throw new InvalidDataException($"<{element.Name.LocalName}> {(string?)element.Attribute("Name")} has no {child}.");

    public static string RequiredAttribute(this XElement element, string name) =>
        (string?)element.Attribute(name) ?? throw new InvalidDataException($"<{element.Name.LocalName}> has no attribute {name}.");

    public static int? Int(this XElement element, string child) => element.Text(child) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static decimal? Number(this XElement element, string child) =>
        element.Text(child) is { } text ? decimal.Parse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture) : null;

    /// <summary>Both spellings of exports: 1 and true.</summary>
    public static bool Flag(this XElement element, string child) => element.Text(child) is "1" or "true" or "True";

    public static Guid Id(this XElement element, string child) => ParseId(element.Required(child));

    public static Guid ParseId(string text) => Guid.TryParse(text, out var id) ? id : throw new InvalidDataException($"'{text}' is not a GUID.");

    /// <summary>The labels in a list element such as LocalizedNames, displaynames, labels.</summary>
    public static Labels Labels(this XElement element, string list) => LabelsOf(element.Element(list));

    public static Labels LabelsOf(XElement? list)
    {
        if (list is null || !list.HasElements) return SolutionModel.Labels.None;
        var byLanguage = new SortedDictionary<int, string>();
        foreach (var label in list.Elements().Where(label => label.Attribute("languagecode") is not null))
            byLanguage[int.Parse(label.RequiredAttribute("languagecode"), CultureInfo.InvariantCulture)] = (string?)label.Attribute("description") ?? "";
        return new(byLanguage);
    }
}
