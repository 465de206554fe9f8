using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>Ends the run when all shards have scored their clients: any shard may do it, the last one does.</summary>
sealed class Completion(DataverseClient client, JournalFolder folder, JournalRun run)
{
    public async Task TryAsync(CancellationToken cancel)
    {
        using var alone = await folder.LockAsync(cancel).ConfigureAwait(false);
        var places = run.AllShards.Select(shard => Place.Read(folder, shard)).ToList();
        var runs = new RunWriter(client);
        if (!places.TrueForAll(place => place.IsScored) || await runs.StatusAsync(run.Run, cancel).ConfigureAwait(false) != RunStatus.Scoring)
            return;
        // Published first: a run that has ended is not opened again, and would stay unpublished.
        await runs.PublishAsync(run.Run, run.Model, cancel).ConfigureAwait(false);
        await runs.EndAsync(run.Run, RunStatus.Completed, new JObject
        {
            ["kam_scored"] = places.Sum(place => place.Scored),
            ["kam_changed"] = places.Sum(place => place.Changed),
            ["kam_failed"] = places.Sum(place => place.Failed),
        }, cancel).ConfigureAwait(false);
        folder.Drop("*.clients.txt");
    }
}
