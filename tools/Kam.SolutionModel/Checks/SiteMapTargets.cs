using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kam.SolutionModel;

static partial class SiteMapTargets
{
    public static SolutionCheck Check { get; } = new(
        "site-map-targets", "A sub-area leads to a table, view, dashboard or web resource that exists; ids are plain and unique.",
        input => from map in input.Solution.SiteMaps
                 from problem in Ids(map).Concat(map.Xml.Descendants("SubArea").SelectMany(area => Problems(input, area)))
                 select $"The site map {map.UniqueName} {problem}.");

    static IEnumerable<string> Ids(SiteMap map)
    {
        var ids = map.Xml.Descendants().Where(element => element.Name.LocalName is "Area" or "Group" or "SubArea").Select(element => (string?)element.Attribute("Id") ?? "").ToList();
        return ids.Where(id => !PlainId().IsMatch(id)).Select(id => $"has the id '{id}'")
            .Concat(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"has the id {group.Key} twice"));
    }

    static IEnumerable<string> Problems(CheckInput input, XElement area)
    {
        var url = (string?)area.Attribute("Url") ?? "";
        var tables = area.Elements("Privilege").Select(privilege => (string?)privilege.Attribute("Entity")).Append((string?)area.Attribute("Entity")).Append(Parameter(url, "etn")).OfType<string>();
        foreach (var table in tables.Where(table => !input.Tables.ContainsKey(table))) yield return $"names the table {table}";
        if (Parameter(url, "viewid") is { } view && input.Solution.Views.All(known => known.Id != XmlValues.ParseId(view))) yield return $"names the view {view}";
        if ((string?)area.Attribute("DefaultDashboard") is { } dashboard && input.Solution.Dashboards.All(known => known.Id != XmlValues.ParseId(dashboard))) yield return $"names the dashboard {dashboard}";
        if (url.StartsWith("$webresource:", StringComparison.Ordinal) && input.Solution.WebResources.All(resource => resource.Name != url["$webresource:".Length..])) yield return $"opens {url}";
    }

    static string? Parameter(string url, string name) =>
        Regex.Match(url, $"[?&]{name}=([^&]*)") is { Success: true } match ? Uri.UnescapeDataString(match.Groups[1].Value) : null;

    [GeneratedRegex("^[A-Za-z0-9_]+$")]
    private static partial Regex PlainId();
}
