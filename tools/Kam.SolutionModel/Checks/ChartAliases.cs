using System.Xml.Linq;

namespace Kam.SolutionModel;

static class ChartAliases
{
    public static SolutionCheck Check { get; } = new(
        "chart-aliases", "A chart's query names columns; every alias of its categories and measures is one of the query; one series a measure.",
        input => from chart in input.Solution.Charts
                 from problem in Problems(input, chart)
                 select $"The {CheckInput.NameOf(chart)} {problem}.");

    static IEnumerable<string> Problems(CheckInput input, Chart chart)
    {
        var fetch = chart.DataDescription.Descendants("fetch").First();
        var aliases = fetch.Descendants("attribute").Select(attribute => (string?)attribute.Attribute("alias")).ToHashSet();
        var measures = chart.DataDescription.Descendants("measure").ToList();
        foreach (var problem in FetchColumns.Problems(input, fetch, chart.Table)) yield return problem;
        foreach (var used in measures.Concat(chart.DataDescription.Descendants("category")).Select(element => (string?)element.Attribute("alias")).Where(alias => !aliases.Contains(alias)))
            yield return $"uses the alias {used}, which its query does not give";
        var series = chart.PresentationDescription.Element("Series")?.Elements("Series").Count() ?? 0;
        if (series != measures.Count) yield return $"has {series} series for {measures.Count} measures";
    }
}
