using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>A control on a form. <see cref="Column"/> is what it is bound to; a quick view is bound only through its lookup.</summary>
public sealed record FormControl(string Id, Guid ClassId, string? Column, XElement Xml);

/// <summary>A tab and the names of its sections.</summary>
public sealed record FormTab(string Name, IReadOnlyList<string> Sections);

/// <summary>What stands on a form, read from its XML.</summary>
public static class FormControls
{
    public static IReadOnlyList<FormControl> Of(XElement form) =>
    [
        .. form.Descendants("control").Where(control => control.Attribute("classid") is not null).Select(control => new FormControl(
            control.RequiredAttribute("id"), XmlValues.ParseId(control.RequiredAttribute("classid")), (string?)control.Attribute("datafieldname"), control)),
    ];

    public static IReadOnlyList<FormTab> Tabs(XElement form) =>
    [
        .. form.Element("tabs")?.Elements("tab").Select(tab => new FormTab(
            (string?)tab.Attribute("name") ?? "", [.. tab.Descendants("section").Select(section => (string?)section.Attribute("name") ?? "")])) ?? [],
    ];
}
