using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>The rows that stand for a solution's components, as a client reads them on a tenant.</summary>
internal static class SolutionComponents
{
    /// <summary>The rows of all solutions, those of later ones over those of earlier ones.</summary>
    public static Dictionary<(string Table, Guid Id), Component> Layered(Metadata metadata)
    {
        var layered = new Dictionary<(string, Guid), Component>();
        foreach (var component in metadata.Solutions.SelectMany(solution => Of(solution, metadata))) layered[component.Key] = component;
        return layered;
    }

    public static IEnumerable<Component> Of(Solution solution, Metadata metadata)
    {
        var id = SolutionNames.IdOf(solution.UniqueName);
        return [.. Manifest(solution, id), .. Security(solution, metadata), .. Parts(solution, metadata).Select(part => part with { Values = [.. part.Values, ("solutionid", id), ("ismanaged", solution.IsManaged)] })];
    }

    private static IEnumerable<Component> Manifest(Solution solution, Guid id)
    {
        if (SolutionNames.IsLoose(solution.UniqueName)) yield break;
        var publisher = ComponentId.Of("publisher", solution.Publisher.UniqueName);
        yield return new("publisher", publisher, ("friendlyname", Text(solution.Publisher.Name)), ("uniquename", solution.Publisher.UniqueName), ("customizationprefix", solution.Publisher.Prefix), ("customizationoptionvalueprefix", solution.Publisher.OptionValuePrefix));
        yield return new("solution", id, ("friendlyname", Text(solution.Name)), ("uniquename", solution.UniqueName), ("version", solution.Version.ToString()), ("ismanaged", solution.IsManaged), ("isvisible", true),
            ("installedon", Component.WhenWritten), ("publisherid", new EntityReference("publisher", publisher)), ("description", Text(solution.Description)));
        foreach (var root in solution.Roots)
            yield return new("solutioncomponent", ComponentId.Of("solutioncomponent", $"{id}:{root.Type}:{root.SchemaName}:{root.Id}"), ("componenttype", root.Type), ("objectid", Inventory.IdOf(root)), ("rootcomponentbehavior", root.Behavior), ("solutionid", new EntityReference("solution", id)));
    }

    private static IEnumerable<Component> Security(Solution solution, Metadata metadata)
    {
        var own = solution.Tables.Where(table => !table.IsExtension).SelectMany(table => Roles.PrivilegesOf(metadata.Info(table.LogicalName)));
        return [.. own, .. solution.Roles.SelectMany(role => Roles.Of(role, metadata)), .. ColumnProfiles.Administrators(solution)];
    }

    private static IEnumerable<Component> Parts(Solution solution, Metadata metadata)
    {
        foreach (var form in solution.Forms) yield return new("systemform", form.Id, ("name", Text(form.Name)), ("description", Text(form.Description)), ("objecttypecode", form.Table), ("type", (int)form.Type), ("formxml", Body(form.Xml)), ("formactivationstate", form.IsActive ? 1 : 0));
        foreach (var board in solution.Dashboards) yield return new("systemform", board.Id, ("name", Text(board.Name)), ("description", Text(board.Description)), ("objecttypecode", "none"), ("type", (int)FormType.Dashboard), ("formxml", Body(board.FormXml)), ("formactivationstate", 1));
        foreach (var view in solution.Views) yield return View(view);
        foreach (var chart in solution.Charts) yield return new("savedqueryvisualization", chart.Id, ("name", Text(chart.Name)), ("description", Text(chart.Description)), ("primaryentitytypecode", chart.Table), ("datadescription", Body(chart.DataDescription)), ("presentationdescription", Body(chart.PresentationDescription)));
        foreach (var resource in solution.WebResources) yield return new("webresource", resource.Id, ("name", resource.Name), ("displayname", Text(resource.DisplayName)), ("webresourcetype", (int)resource.Type), ("content", Convert.ToBase64String(resource.Content.Span)), ("languagecode", resource.Language));
        foreach (var siteMap in solution.SiteMaps) yield return new("sitemap", ComponentId.Of("sitemap", siteMap.UniqueName), ("sitemapname", Text(siteMap.Name) ?? siteMap.UniqueName), ("sitemapnameunique", siteMap.UniqueName), ("sitemapxml", Body(siteMap.Xml)), ("isappaware", true));
        foreach (var app in solution.Apps) yield return new("appmodule", app.Id ?? ComponentId.Of("appmodule", app.UniqueName), ("name", Text(app.Name)), ("uniquename", app.UniqueName), ("description", Text(app.Description)), ("clienttype", 4), ("formfactor", 1), ("publishedon", Component.WhenWritten));
        foreach (var part in ColumnProfiles.Of(solution, metadata)) yield return part;
        foreach (var part in PluginComponents.Of(solution)) yield return part;
    }

    private static Component View(View view) => new("savedquery", view.Id, ("name", Text(view.Name)), ("description", Text(view.Description)), ("returnedtypecode", view.Table), ("querytype", view.QueryType), ("fetchxml", Body(view.FetchXml)), ("layoutxml", view.LayoutXml is { } layout ? Body(layout) : null), ("isdefault", view.IsDefault), ("isquickfindquery", view.IsQuickFind));

    private static string? Text(Labels labels) => labels.In(Labels.English);

    private static string Body(XElement xml) => xml.ToString(SaveOptions.DisableFormatting);
}
