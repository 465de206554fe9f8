using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>Names of component rows (views, forms, charts, apps …) in every language, so that each caller reads his own.</summary>
internal sealed class LocalizedNames
{
    private readonly Dictionary<(Guid Id, string Column), Labels> labels = [];

    public LocalizedNames(IEnumerable<Solution> solutions)
    {
        foreach (var solution in solutions)
        {
            foreach (var view in solution.Views) Add(view.Id, view.Name, view.Description);
            foreach (var form in solution.Forms) Add(form.Id, form.Name, form.Description);
            foreach (var board in solution.Dashboards) Add(board.Id, board.Name, board.Description);
            foreach (var chart in solution.Charts) Add(chart.Id, chart.Name, chart.Description);
            foreach (var app in solution.Apps) Add(app.Id ?? ComponentId.Of("appmodule", app.UniqueName), app.Name, app.Description);
            foreach (var api in solution.CustomApis) labels[(ComponentId.Of("customapi", api.UniqueName), "displayname")] = api.DisplayName;
            foreach (var resource in solution.WebResources) labels[(resource.Id, "displayname")] = resource.DisplayName;
        }
    }

    public string? Of(Guid id, string column, int language) => labels.TryGetValue((id, column), out var found) ? found.In(language) : null;

    public bool HasNamesFor(string table) => table is "savedquery" or "systemform" or "savedqueryvisualization" or "appmodule" or "customapi" or "webresource";

    private void Add(Guid id, Labels name, Labels description)
    {
        labels[(id, "name")] = name;
        labels[(id, "description")] = description;
    }
}
