using CsvHelper;
using Kam.Cli.Score;

namespace Kam.Cli.Plans.Start;

/// <summary>Plans as CSV, a line each, amounts in base currency.</summary>
static class PlanLedger
{
    static readonly string[] Columns = StartedPlan.Columns.Split(',');

    public static void Write(string path, IReadOnlyList<StartedPlan> plans)
    {
        using var csv = CsvWriter.ToFile(path, CsvWriterOptions.Default);
        csv.WriteRecord(["externalid", "name", "segment", "score", .. Columns.Select(column => column.Replace("kam_", ""))]);
        foreach (var plan in plans)
            csv.WriteRecord([plan.Client.Key, plan.Client.Name, plan.Client.Letter, ExportText.Of("kam_score", plan.Client.Score), .. Columns.Select(column => ExportText.Of(column, plan.Row[column]))]);
    }
}
