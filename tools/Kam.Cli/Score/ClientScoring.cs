using Kam.Cli.Import.Write;
using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Read;
using Kam.Cli.Score.Rows;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Score;

/// <summary>
/// Scores some clients: reads them as they stand, judges, and writes what differs. A client that somebody changed in
/// between is read and judged again, until what is written is what a recalculation of this moment would write.
/// </summary>
sealed class ClientScoring(DataverseClient client, ClientRows rows, Judgement judgement, Day today)
{
    /// <summary>Whoever changes a client more often than this while it is being scored asks for its recalculation anyway.</summary>
    const int MostAttempts = 10;

    public async Task<Written> ScoreAsync(IReadOnlyList<ClientLine> lines, BulkSize size, CancellationToken cancel)
    {
        var writer = new ClientWriter(client, size);
        // Pages that shift while they are read can show a client twice.
        var known = lines.DistinctBy(line => line.Client).ToDictionary(line => line.Client);
        var total = Written.Nothing;
        var open = known.Keys.ToList();
        for (var attempt = 0; open.Count > 0 && attempt < MostAttempts; attempt++)
        {
            var (changes, errors) = await JudgeAsync(open, known, cancel).ConfigureAwait(false);
            var written = await writer.WriteAsync(changes, cancel).ConfigureAwait(false);
            total = total.And(written with { Conflicts = [], Errors = [.. errors, .. written.Errors] });
            open = [.. written.Conflicts];
        }
        return total.And(Written.Nothing with { Errors = [.. open.Select(id => new ClientError(id, "", "The client was changed by others again and again."))] });
    }

    async Task<(IReadOnlyList<ClientChange> Changes, IReadOnlyList<ClientError> Errors)> JudgeAsync(
        IReadOnlyCollection<Guid> clients, Dictionary<Guid, ClientLine> known, CancellationToken cancel)
    {
        var read = await rows.ReadAsync(clients, cancel).ConfigureAwait(false);
        var moved = read.Where(row => row.Token != known[row.Id].Token).Select(row => row.Id).ToHashSet();
        var purchases = moved.Count == 0 ? null : await client.PurchasesAsync(moved, cancel).ConfigureAwait(false);
        var (changes, errors) = (new List<ClientChange>(), new List<ClientError>());
        foreach (var row in read)
        {
            try
            {
                var statistics = moved.Contains(row.Id) ? ValueStatistics.Of(purchases!.Of(row.Id), today) : StatisticsText.Read(known[row.Id].Statistics);
                if (judgement.Of(row, statistics) is { } change)
                    changes.Add(change);
            }
            catch (Exception failure) when (failure is ArithmeticException or FormatException)
            {
                errors.Add(new ClientError(row.Id, row.Name, failure.Message));
            }
        }
        return (changes, errors);
    }
}
