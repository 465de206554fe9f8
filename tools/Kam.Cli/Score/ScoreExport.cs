using CsvHelper;
using Kam.Cli.Progress;
using Kam.Cli.Score.Rows;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>
/// Writes what is stored of every client that has an explanation: one line a client, in the order of the external keys,
/// every computed column. A page at a time, so that the number of clients does not matter.
/// </summary>
sealed class ScoreExport(DataverseClient client, IWorkLog log)
{
    static readonly string[] FromAccount =
    [
        "kam_externalid", "name", "kam_segment", "kam_segmentreason", .. AccountColumns.All.Select(column => column.Name),
    ];

    /// <summary>What stands in both rows is written once.</summary>
    static readonly string[] FromValue = [.. ValueColumns.All.Select(column => column.Name).Except(FromAccount)];

    /// <returns>The number of clients written.</returns>
    public async Task<long> WriteAsync(string path, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        var rows = 0L;
        using (var stage = log.Begin("exporting scores", 0))
        await using (var csv = CsvWriter.ToFile(unfinished, CsvWriterOptions.Default))
        {
            csv.WriteRecord([.. Header()]);
            var query = $"accounts?$select=accountid,{string.Join(',', FromAccount)}&$filter=statecode%20eq%200&$orderby=kam_externalid,accountid";
            await foreach (var page in client.PagesAsync(query, cancel: cancel).ConfigureAwait(false))
                foreach (var some in page.Chunk(Filter.MostIds))
                {
                    var written = await WriteAsync(csv, some, cancel).ConfigureAwait(false);
                    rows += written;
                    stage.Total(rows);
                    stage.Advance(written);
                }
        }
        File.Move(unfinished, path, overwrite: true);
        return rows;
    }

    async Task<int> WriteAsync(CsvWriter csv, IReadOnlyList<JObject> accounts, CancellationToken cancel)
    {
        var values = new Dictionary<Guid, JObject>();
        var query = $"kam_clientvalues?$select={ValueColumns.Select}&$filter={Filter.In("kam_accountid", accounts.Select(account => account.Id("accountid")!.Value))}";
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
            values[row.Id("kam_accountid")!.Value] = row;
        var written = 0;
        foreach (var account in accounts)
            if (values.TryGetValue(account.Id("accountid")!.Value, out var value))
            {
                csv.WriteRecord([.. FromAccount.Select(column => ExportText.Of(column, account[column])), .. FromValue.Select(column => ExportText.Of(column, value[column]))]);
                written++;
            }
        return written;
    }

    /// <summary>Names without the publisher's prefix.</summary>
    static IEnumerable<string> Header() => FromAccount.Concat(FromValue).Select(column => column.Replace("kam_", ""));
}
