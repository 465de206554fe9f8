using CsvHelper;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Export;

/// <param name="Labels">What the app shows instead of what is stored.</param>
sealed record ExportQuery(string Table, IReadOnlyList<string> Columns, string? Filter, string? OrderBy, bool Labels);

/// <summary>Streams a table into a file (RFC 4180), a page at a time.</summary>
sealed class TableExport(DataverseClient client, IWorkLog log)
{
    const string FormattedValue = "OData.Community.Display.V1.FormattedValue";

    /// <returns>The number of rows written.</returns>
    public async Task<long> WriteAsync(ExportQuery query, string path, CancellationToken cancel)
    {
        var table = await client.DescribeAsync(query.Table, cancel).ConfigureAwait(false);
        if (query.Columns.FirstOrDefault(column => !table.ColumnTypes.ContainsKey(column)) is { } unknown)
            throw new InvalidOperationException($"The table '{query.Table}' has no column '{unknown}'.");
        var properties = query.Columns.Select(table.Property).ToList();

        // Written beside the target and moved at the end: a broken export leaves no file that looks whole.
        var unfinished = path + ".part";
        var rows = 0L;
        using (var stage = log.Begin($"exporting {query.Table}", 0))
        await using (var csv = CsvWriter.ToFile(unfinished, CsvWriterOptions.Default))
        {
            csv.WriteRecord([.. query.Columns]);
            await foreach (var page in client.PagesAsync(Address(query, table), annotations: query.Labels ? FormattedValue : null, cancel: cancel).ConfigureAwait(false))
            {
                foreach (var row in page)
                    csv.WriteRecord([.. properties.Select(property => Text(row, property, query.Labels))]);
                rows += page.Count;
                stage.Total(rows);
                stage.Advance(page.Count);
            }
        }
        File.Move(unfinished, path, overwrite: true);
        return rows;
    }

    static string Address(ExportQuery query, TableSchema table)
    {
        var select = query.Columns.Select(table.Property).Append(table.Name.PrimaryId).Distinct();
        var order = query.OrderBy ?? string.Join(",", table.SingleColumnKeys.Take(1).Append(table.Name.PrimaryId).Select(c => $"{table.Property(c)} asc"));
        var filter = query.Filter is null ? "" : $"&$filter={Uri.EscapeDataString(query.Filter)}";
        return $"{table.Name.EntitySet}?$select={string.Join(",", select)}{filter}&$orderby={Uri.EscapeDataString(order)}";
    }

    static string Text(JObject row, string property, bool labels) =>
        (labels ? (string?)row[$"{property}@{FormattedValue}"] : null) ?? Plain(row[property]);

    static string Plain(JToken? value) => value?.Type switch
    {
        null or JTokenType.Null => "",
        JTokenType.Boolean => (bool)value ? "true" : "false",
        // A tenant answers 4200.0000 where the local Dataverse answers 4200: the same row makes the same text.
        JTokenType.Float => ((decimal)value).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture),
        _ => ((JValue)value).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
