using Kam.Cli.Import.Write;
using Kam.Cli.Progress;
using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Write;
using Kam.Dataverse;

namespace Kam.Cli.Score;

/// <summary>
/// The second pass over the clients of a shard: judges each by the frozen population and writes what is new. What was
/// written and not yet journalled is judged again after a stop, and found equal.
/// </summary>
sealed class ScorePass(JournalFolder folder, Shard shard, ClientScoring scoring, int workers)
{
    /// <summary>So many clients are read at once.</summary>
    const int Portion = Filter.MostIds;

    /// <summary>A client is three requests at the most, and a batch a thousand.</summary>
    const int LargestBatch = 300;

    /// <summary>So many refusals before the first success say that something else is wrong than the clients.</summary>
    const int Patience = 200;

    readonly ClientsFile _file = new(folder, shard);
    readonly ErrorsFile _errors = new(folder, shard);

    public async Task<Place> RunAsync(IWorkLog log, CancellationToken cancel)
    {
        var place = Place.Read(folder, shard);
        if (place.IsScored)
            return place;
        var size = new BulkSize(first: 50, most: LargestBatch);
        using var stage = log.Begin("scoring", place.Clients);
        stage.Advance(place.Scored);
        foreach (var lines in _file.Between(place.ScoredTo, place.MeasuredTo).Chunk(Portion * workers))
        {
            var written = await ScoreAsync([.. lines.Select(line => line.Line)], size, cancel).ConfigureAwait(false);
            _errors.Append(written.Errors);
            place = (place with
            {
                ScoredTo = lines[^1].End,
                Scored = place.Scored + lines.Length - written.Errors.Count,
                Changed = place.Changed + written.Changed,
                Failed = place.Failed + written.Errors.Count,
            }).Write(folder, shard);
            stage.Advance(lines.Length);
            if (place is { Scored: 0, Failed: > Patience })
                throw new InvalidOperationException($"Not one of {place.Failed} clients could be written: {written.Errors[^1].Sentence}");
        }
        return (place with { IsScored = true }).Write(folder, shard);
    }

    async Task<Written> ScoreAsync(IReadOnlyList<ClientLine> lines, BulkSize size, CancellationToken cancel)
    {
        var all = new Written[(lines.Count + Portion - 1) / Portion];
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancel };
        await Parallel.ForEachAsync(lines.Chunk(Portion).Index(), options, async (portion, token) =>
            all[portion.Index] = await scoring.ScoreAsync(portion.Item, size, token).ConfigureAwait(false)).ConfigureAwait(false);
        return all.Aggregate(Written.Nothing, (sum, written) => sum.And(written));
    }
}
