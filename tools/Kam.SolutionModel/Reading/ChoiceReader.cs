using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Option sets: global ones, a column's own, states and statuses.</summary>
static class ChoiceReader
{
    public static Choice Global(XElement element) => Read(element) with { IsGlobal = true };

    public static Choice Read(XElement element) => new(element.RequiredAttribute("Name"), [.. Options(element)])
    {
        DisplayName = element.Labels("displaynames"),
    };

    static IEnumerable<Option> Options(XElement element) =>
        (element.Element("options") ?? element.Element("states") ?? element.Element("statuses"))?.Elements().Select(Option) ?? [];

    static Option Option(XElement element) => new((int)element.Attribute("value")!, element.Labels("labels"))
    {
        Color = (string?)element.Attribute("Color") is { Length: > 0 } color ? color : null,
        InvariantName = (string?)element.Attribute("invariantname"),
        State = (int?)element.Attribute("state"),
        DefaultStatus = (int?)element.Attribute("defaultstatus"),
    };
}
