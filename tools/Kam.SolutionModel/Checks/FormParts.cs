using System.Text;
using System.Xml.Linq;

namespace Kam.SolutionModel;

static class FormParts
{
    public static SolutionCheck Check { get; } = new(
        "sub-grids-and-parts", "A sub-grid, chart tile, quick view or web resource on a form or dashboard names a view, chart, relationship, form or file that exists and fits.",
        input => Forms(input).SelectMany(form => FormControls.Of(form.Xml).SelectMany(control => Problems(input, form.Table, control)).Select(problem => $"The {form.Name} {problem}.")));

    static IEnumerable<(string Name, string? Table, XElement Xml)> Forms(CheckInput input) =>
        input.Solution.Forms.Select(form => (CheckInput.NameOf(form), (string?)form.Table, form.Xml))
            .Concat(input.Solution.Dashboards.Select(dashboard => ($"dashboard '{CheckInput.NameOf(dashboard.Name, dashboard.Id)}'", (string?)null, dashboard.FormXml)));

    static IEnumerable<string> Problems(CheckInput input, string? table, FormControl control)
    {
        if (control.Xml.Element("parameters") is not { } parameters) return [];
        if (control.ClassId == ControlClass.SubGrid) return SubGrid(input, table, control, parameters);
        if (control.ClassId == ControlClass.QuickView) return QuickView(input, control, parameters);
        return control.ClassId == ControlClass.WebResource && input.Solution.WebResources.All(resource => resource.Name != parameters.Text("Url"))
            ? [$"shows the web resource {parameters.Text("Url")} in {control.Id}"] : [];
    }

    static IEnumerable<string> SubGrid(CheckInput input, string? table, FormControl control, XElement parameters)
    {
        var target = parameters.Text("TargetEntityType");
        if (target is null || !input.Tables.ContainsKey(target)) yield return $"lists {target} in {control.Id}";
        if (Id(parameters, "ViewId") is { } view && !input.Solution.Views.Any(known => known.Id == view && known.Table == target)) yield return $"takes the view {view} of {target} in {control.Id}";
        if (Id(parameters, "VisualizationId") is { } chart && !input.Solution.Charts.Any(known => known.Id == chart && known.Table == target)) yield return $"takes the chart {chart} of {target} in {control.Id}";
        if (parameters.Text("RelationshipName") is { } name && !Relates(input, name, table, target)) yield return $"follows the relationship {name} to {target} in {control.Id}";
    }

    static bool Relates(CheckInput input, string name, string? parent, string? child) =>
        input.Solution.OneToMany.Concat(PlatformTables.Load().OneToMany).Any(one => one.SchemaName == name && one.ReferencedTable == parent && one.ReferencingTable == child)
        || input.Solution.ManyToMany.Any(many => many.SchemaName == name);

    static IEnumerable<string> QuickView(CheckInput input, FormControl control, XElement parameters)
    {
        var ids = parameters.Text("QuickForms") is { } text ? XmlSource.Parse(Encoding.UTF8.GetBytes(text), "QuickForms").Root!.Elements("QuickFormId").ToList() : [];
        foreach (var form in ids.Where(id => !input.Solution.Forms.Any(form => form.Id == XmlValues.ParseId(id.Value) && form.Table == (string?)id.Attribute("entityname"))))
            yield return $"shows the quick view {form.Value} in {control.Id}";
    }

    static Guid? Id(XElement parameters, string name) => parameters.Text(name) is { } text ? XmlValues.ParseId(text) : null;
}
