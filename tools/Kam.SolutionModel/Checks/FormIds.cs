using System.Xml.Linq;

namespace Kam.SolutionModel;

static class FormIds
{
    public static SolutionCheck Check { get; } = new(
        "form-ids", "Ids of tabs, sections and cells are GUIDs in braces, each once in its form; names of tabs and controls too are unique.",
        input => Forms(input).SelectMany(form => Problems(form.Xml).Select(problem => $"The {form.Name} {problem}.")));

    static IEnumerable<(string Name, XElement Xml)> Forms(CheckInput input) =>
        input.Solution.Forms.Select(form => (CheckInput.NameOf(form), form.Xml))
            .Concat(input.Solution.Dashboards.Select(dashboard => ($"dashboard '{CheckInput.NameOf(dashboard.Name, dashboard.Id)}'", dashboard.FormXml)));

    static IEnumerable<string> Problems(XElement form)
    {
        var ids = form.Descendants().Where(element => element.Name.LocalName is "tab" or "section" or "cell").Select(element => (string?)element.Attribute("id") ?? "").ToList();
        foreach (var id in ids.Where(id => !Guid.TryParseExact(id, "B", out _))) yield return $"has the id '{id}'";
        foreach (var id in Twice(ids)) yield return $"has the id {id} twice";
        foreach (var name in Twice(FormControls.Tabs(form).Select(tab => tab.Name).Where(name => name.Length > 0))) yield return $"has two tabs {name}";
        foreach (var name in Twice(FormControls.Of(form).Select(control => control.Id))) yield return $"has two controls {name}";
    }

    static IEnumerable<string> Twice(IEnumerable<string> values) => values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key);
}
