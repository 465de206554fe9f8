using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>The rows that stand for a solution's components, as a client reads them on a tenant.</summary>
internal sealed class ComponentImport(Call call, Solution solution)
{
    private readonly ComponentRows rows = new(call);
    private readonly Guid solutionId = ComponentId.Of("solution", solution.UniqueName);
    private int count;

    public int Run()
    {
        Solution();
        Roles.DefinePrivileges(rows, solution.Tables.Where(table => !table.IsExtension).Select(table => call.Metadata.Info(table.LogicalName)));
        foreach (var role in solution.Roles) Role(role);
        foreach (var form in solution.Forms) Form(form);
        foreach (var board in solution.Dashboards) Put("systemform", board.Id, ("name", Text(board.Name)), ("description", Text(board.Description)), ("objecttypecode", "none"), ("type", (int)FormType.Dashboard), ("formxml", Body(board.FormXml)), ("formactivationstate", 1));
        foreach (var view in solution.Views) View(view);
        foreach (var chart in solution.Charts) Put("savedqueryvisualization", chart.Id, ("name", Text(chart.Name)), ("description", Text(chart.Description)), ("primaryentitytypecode", chart.Table), ("datadescription", Body(chart.DataDescription)), ("presentationdescription", Body(chart.PresentationDescription)));
        foreach (var resource in solution.WebResources) Put("webresource", resource.Id, ("name", resource.Name), ("displayname", Text(resource.DisplayName)), ("webresourcetype", (int)resource.Type), ("content", Convert.ToBase64String(resource.Content.Span)), ("languagecode", resource.Language));
        foreach (var siteMap in solution.SiteMaps) Put("sitemap", ComponentId.Of("sitemap", siteMap.UniqueName), ("sitemapname", Text(siteMap.Name) ?? siteMap.UniqueName), ("sitemapnameunique", siteMap.UniqueName), ("sitemapxml", Body(siteMap.Xml)), ("isappaware", true));
        foreach (var app in solution.Apps) App(app);
        new ColumnProfiles(call, Put).Run(solution);
        new PluginImport(call, Put).Run(solution);
        return count;
    }

    private void Solution()
    {
        var publisher = ComponentId.Of("publisher", solution.Publisher.UniqueName);
        rows.Put("publisher", publisher, ("friendlyname", Text(solution.Publisher.Name)), ("uniquename", solution.Publisher.UniqueName), ("customizationprefix", solution.Publisher.Prefix), ("customizationoptionvalueprefix", solution.Publisher.OptionValuePrefix));
        rows.Put("solution", solutionId, ("friendlyname", Text(solution.Name)), ("uniquename", solution.UniqueName), ("version", solution.Version.ToString()), ("ismanaged", solution.IsManaged), ("isvisible", true), ("installedon", call.Now), ("publisherid", new EntityReference("publisher", publisher)), ("description", Text(solution.Description)));
    }

    private void Role(Role role)
    {
        var links = call.Metadata.Info("roleprivileges");
        var query = new Select(new Source(0, links.Shape)) { Outputs = [new ColumnOf(0, links.Id.Name)], Where = new Compare(new ColumnOf(0, "roleid"), CompareWith.Equal, new Value(role.Id)) };
        var old = call.Session.Query(query).Select(row => (Guid)row[0]!).ToList();
        Roles.Import(rows, role, new EntityReference("businessunit", call.Organization.RootBusinessUnitId), old, id => RowWriter.Delete(call, links, id));
        count++;
    }

    private void Form(Form form) => Put("systemform", form.Id, ("name", Text(form.Name)), ("description", Text(form.Description)), ("objecttypecode", form.Table), ("type", (int)form.Type), ("formxml", Body(form.Xml)), ("formactivationstate", form.IsActive ? 1 : 0));

    private void View(View view) => Put("savedquery", view.Id, ("name", Text(view.Name)), ("description", Text(view.Description)), ("returnedtypecode", view.Table), ("querytype", view.QueryType), ("fetchxml", Body(view.FetchXml)), ("layoutxml", view.LayoutXml is { } layout ? Body(layout) : null), ("isdefault", view.IsDefault), ("isquickfindquery", view.IsQuickFind));

    private void App(App app)
    {
        var id = app.Id ?? ComponentId.Of("appmodule", app.UniqueName);
        Put("appmodule", id, ("name", Text(app.Name)), ("uniquename", app.UniqueName), ("description", Text(app.Description)), ("clienttype", 4), ("formfactor", 1), ("publishedon", call.Now));
    }

    private void Put(string table, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        rows.Put(table, id, [.. values, ("solutionid", solutionId), ("ismanaged", solution.IsManaged)]);
        count++;
    }

    private static string? Text(Labels labels) => labels.In(Labels.English);

    private static string Body(System.Xml.Linq.XElement xml) => xml.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
}
