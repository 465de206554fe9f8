using System.Globalization;
using CsvHelper;

namespace Kam.Cli.Import.Rejects;

/// <summary>Writes what was rejected so that a spreadsheet opens it and a person can correct the lines.</summary>
static class RejectsFile
{
    public static void Write(string path, IEnumerable<Reject> rejects, Language language)
    {
        // The sentences quote what stood in the file: a spreadsheet must not take such text for a formula.
        var format = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        using var csv = CsvWriter.ToFile(path, format);
        csv.WriteRecord(["file", "line", "column", "reason"]);
        foreach (var reject in InOrder(rejects))
            csv.WriteRecord([reject.File, reject.Line.ToString(CultureInfo.InvariantCulture), reject.Column, reject.Why.In(language)]);
    }

    public static IEnumerable<Reject> InOrder(IEnumerable<Reject> rejects) =>
        rejects.OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line);
}
