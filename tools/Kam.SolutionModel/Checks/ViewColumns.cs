using System.Xml.Linq;

namespace Kam.SolutionModel;

static class ViewColumns
{
    public static SolutionCheck Check { get; } = new(
        "views-name-columns", "What a view fetches, filters, sorts by, links or shows is a column; each shown column is fetched; the row's id is the key.",
        input => from view in input.Solution.Views
                 from problem in FetchColumns.Problems(input, view.FetchXml, view.Table).Concat(Layout(input, view))
                 select $"The {CheckInput.NameOf(view)} {problem}.");

    static IEnumerable<string> Layout(CheckInput input, View view)
    {
        if (view.LayoutXml?.Element("row") is not { } row) yield break;
        var table = input.Tables[view.Table];
        if ((string?)row.Attribute("id") != table.PrimaryIdColumn) yield return $"has the row id {(string?)row.Attribute("id")}";
        if ((string?)view.LayoutXml.Attribute("jump") is { } jump && table.Column(jump) is null) yield return $"jumps by {jump}";
        var fetched = FetchColumns.Fetched(view.FetchXml).ToHashSet();
        foreach (var cell in row.Elements("cell").Select(cell => (string?)cell.Attribute("name") ?? "").Where(cell => !fetched.Contains(cell)))
            yield return $"shows {cell}, which it does not fetch";
    }
}
