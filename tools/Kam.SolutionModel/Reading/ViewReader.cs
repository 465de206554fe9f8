using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Views and charts.</summary>
static class ViewReader
{
    public static IEnumerable<View> Views(XElement entity) =>
        from list in entity.Element("SavedQueries")?.Elements("savedqueries") ?? []
        from view in list.Elements("savedquery")
        select View(TableReader.LogicalName(entity), view);

    static View View(string table, XElement element) => new(
        element.Id("savedqueryid"), table, element.Int("querytype") ?? 0,
        element.Flag("isdefault"), element.Flag("isquickfindquery"),
        element.Labels("LocalizedNames"), element.Labels("Descriptions"),
        element.Element("fetchxml")?.Element("fetch") ?? throw new InvalidDataException($"A view of {table} has no fetch."),
        element.Element("layoutxml")?.Element("grid"));

    public static IEnumerable<Chart> Charts(XElement entity) =>
        from chart in entity.Element("Visualizations")?.Elements("visualization") ?? []
        select new Chart(
            chart.Id("savedqueryvisualizationid"), TableReader.LogicalName(entity),
            chart.Labels("LocalizedNames"), chart.Labels("Descriptions"),
            chart.Element("datadescription")?.Element("datadefinition") ?? throw new InvalidDataException("A chart has no datadefinition."),
            chart.Element("presentationdescription")?.Element("Chart") ?? throw new InvalidDataException("A chart has no Chart element."));
}
