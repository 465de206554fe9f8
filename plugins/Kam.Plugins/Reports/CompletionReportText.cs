using Kam.Domain;
using Kam.Plugins.Rows;
using Kam.Plugins.Runs;

namespace Kam.Plugins.Reports;

/// <summary>The 70 % report as JSON.</summary>
static class CompletionReportText
{
    public static string Of(CompletionReport report, Day month, Day later, Settings settings) =>
        "{\"month\":" + Json.Text(month.ToString()) + ",\"later\":" + Json.Text(later.ToString())
        + ",\"threshold\":" + Json.Number(settings.Gates.Total) + ",\"minimum\":" + Json.Number(settings.ReportGroup)
        + ",\"groups\":[" + string.Join(",", Group("reached", report.Reached), Group("below", report.Below), Group("unknown", report.Unknown))
        + "],\"excluded\":[" + string.Join(",", Excluded("noLater", report.NoLater), Excluded("noValue", report.NoValue)) + "]}";

    static string Group(string name, Sample sample) =>
        "{\"group\":" + Json.Text(name) + ",\"n\":" + Json.Number(sample.Count) + ",\"median\":" + Json.Number(sample.Median) + ",\"insufficient\":" + (sample.IsSufficient ? "false" : "true") + "}";

    static string Excluded(string reason, int count) => "{\"reason\":" + Json.Text(reason) + ",\"n\":" + Json.Number(count) + "}";
}
