using System.Xml.Linq;

namespace Kam.SolutionModel;

static class FormScripts
{
    public static SolutionCheck Check { get; } = new(
        "scripts-have-libraries", "A form's handler or a command's function names a script web resource of the solution; the form lists it as a library; an onchange event names a column.",
        input => [.. input.Solution.Forms.SelectMany(form => Handlers(input, form)), .. input.Solution.Ribbons.SelectMany(ribbon => Commands(input, ribbon))]);

    static IEnumerable<string> Handlers(CheckInput input, Form form)
    {
        var libraries = form.Xml.Element("formLibraries")?.Elements("Library").Select(library => (string?)library.Attribute("name")).ToHashSet() ?? [];
        foreach (var library in libraries.Where(library => !IsScript(input, library))) yield return $"The {CheckInput.NameOf(form)} lists the library {library}, which is no script of the solution.";
        foreach (var handler in form.Xml.Descendants("Handler").Select(handler => (string?)handler.Attribute("libraryName")).Where(library => !libraries.Contains(library)))
            yield return $"The {CheckInput.NameOf(form)} has a handler of {handler}, which is not among its libraries.";
        foreach (var column in form.Xml.Descendants("event").Select(element => (string?)element.Attribute("attribute")).OfType<string>().Where(column => !input.HasColumn(form.Table, column)))
            yield return $"The {CheckInput.NameOf(form)} has an event of {column}, which is no column.";
    }

    static IEnumerable<string> Commands(CheckInput input, RibbonDiff ribbon) =>
        from function in ribbon.Xml.Descendants("JavaScriptFunction")
        let library = ((string?)function.Attribute("Library"))?.Replace("$webresource:", "")
        where !IsScript(input, library)
        select $"A command of {ribbon.Table} calls {library}, which is no script of the solution.";

    static bool IsScript(CheckInput input, string? name) => input.Solution.WebResources.Any(resource => resource.Name == name && resource.Type == WebResourceType.Script);
}
