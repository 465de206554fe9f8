using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Forms, dashboards and ribbons.</summary>
static class FormReader
{
    public static IEnumerable<Form> Forms(XElement entity) =>
        from forms in entity.Element("FormXml")?.Elements("forms") ?? []
        from form in forms.Elements("systemform")
        select Form(TableReader.LogicalName(entity), TypeOf((string?)forms.Attribute("type")), form);

    static Form Form(string table, FormType type, XElement element)
    {
        var xml = element.Element("form") ?? throw new InvalidDataException($"A form of {table} has no form element.");
        return new(element.Id("formid"), table, type, element.Labels("LocalizedNames"), element.Labels("Descriptions"), xml)
        {
            IsActive = element.Text("FormActivationState") != "0",
            Roles = [.. xml.Element("DisplayConditions")?.Elements("Role").Select(role => XmlValues.ParseId(role.RequiredAttribute("Id"))) ?? []],
        };
    }

    public static Dashboard Dashboard(XElement element)
    {
        var form = element.Element("FormXml")?.Element("forms")?.Element("form") ?? throw new InvalidDataException("A dashboard has no form.");
        return new(element.Id("FormId"), element.Labels("LocalizedNames"), element.Labels("Descriptions"), form);
    }

    public static IEnumerable<RibbonDiff> Ribbons(XElement entity) =>
        entity.Element("RibbonDiffXml") is { HasElements: true } ribbon ? [new(TableReader.LogicalName(entity), ribbon)] : [];

    static FormType TypeOf(string? type) => type switch
    {
        "main" => FormType.Main,
        "quick" => FormType.QuickView,
        "quickCreate" => FormType.QuickCreate,
        "card" => FormType.Card,
        _ => throw new NotSupportedException($"Forms of type '{type}' are not supported."),
    };
}
