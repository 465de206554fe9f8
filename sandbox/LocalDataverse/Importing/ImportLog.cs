using System.Globalization;
using System.Xml.Linq;
using Kam.SolutionModel;

namespace LocalDataverse.Importing;

/// <summary>The log of an import in the words of the platform's importexportxml: each part with its result.</summary>
internal sealed class ImportLog(Solution solution, TimeProvider clock)
{
    private readonly DateTime started = clock.GetUtcNow().UtcDateTime;

    public string End(DataverseFault? fault)
    {
        var ended = clock.GetUtcNow().UtcDateTime;
        var result = Result(ended, fault);
        return new XElement("importexportxml", new XAttribute("start", started.Ticks), new XAttribute("stop", ended.Ticks), new XAttribute("progress", fault is null ? "100" : "0"), new XAttribute("processed", "true"),
            new XElement("solutionManifests", Part("solutionManifest", solution.UniqueName, solution.Name, result)),
            fault is null ? Parts(Result(ended, null)) : null).ToString(SaveOptions.DisableFormatting);
    }

    private IEnumerable<XElement> Parts(XElement result) =>
    [
        new("entities", solution.Tables.Select(table => Part("entity", table.SchemaName, table.Name, result))),
        new("optionSets", solution.GlobalChoices.Select(choice => Part("optionSet", choice.Name, choice.DisplayName, result))),
        new("securityroles", solution.Roles.Select(role => Part("securityrole", role.Id.ToString("B"), Labels.Of(role.Name), result))),
        new("dashboards", solution.Dashboards.Select(board => Part("dashboard", board.Id.ToString("B"), board.Name, result))),
        new("webResources", solution.WebResources.Select(resource => Part("webResource", resource.Id.ToString("B"), Labels.Of(resource.Name), result))),
        new("solutionPluginAssemblies", solution.PluginAssemblies.Select(assembly => Part("solutionPluginAssembly", assembly.Id.ToString("B"), Labels.Of(assembly.FullName), result))),
        new("sdkMessageProcessingSteps", solution.Steps.Select(step => Part("sdkMessageProcessingStep", step.Id.ToString("B"), Labels.Of(step.Name), result))),
        new("rootComponents", solution.Roots.Select(root => Part("rootComponent", root.SchemaName ?? root.Id?.ToString("B") ?? "", Labels.None, result))),
    ];

    private static XElement Part(string element, string id, Labels name, XElement result) =>
        new(element, new XAttribute("id", id), new XAttribute("LocalizedName", name.In(Labels.English) ?? id), new XAttribute("processed", "true"), new XElement(result));

    private static XElement Result(DateTime time, DataverseFault? fault) => new("result",
        new XAttribute("result", fault is null ? "success" : "failure"), new XAttribute("errorcode", fault?.ErrorCodeText ?? "0"), new XAttribute("errortext", fault?.Message ?? ""),
        new XAttribute("datetime", time.ToString("HH:mm:ss.ff", CultureInfo.InvariantCulture)), new XAttribute("datetimeticks", time.Ticks));
}
