using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Read;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>
/// Freezes the population when all shards have measured their clients. Any shard may do it, the first that finds all of
/// them measured does; the others find the text in the journal.
/// </summary>
sealed class Freezing(DataverseClient client, JournalFolder folder, JournalRun run)
{
    const string File = "population.txt";

    /// <returns>The frozen population; null while a shard is still measuring.</returns>
    /// <exception cref="InvalidOperationException">It cannot be frozen; the run has failed.</exception>
    public async Task<Population?> TryAsync(ScoringModel model, AsOf asOf, CancellationToken cancel)
    {
        if (folder.Read(File) is { } text)
            return Population.Parse(text);
        if (!run.AllShards.All(shard => Place.Read(folder, shard).IsMeasured))
            return null;
        using var alone = await folder.LockAsync(cancel).ConfigureAwait(false);
        return folder.Read(File) is { } frozen ? Population.Parse(frozen) : await FreezeAsync(model, asOf, cancel).ConfigureAwait(false);
    }

    async Task<Population> FreezeAsync(ScoringModel model, AsOf asOf, CancellationToken cancel)
    {
        var builder = new PopulationBuilder(model, asOf);
        var clients = 0L;
        foreach (var shard in run.AllShards)
            foreach (var (line, _) in new ClientsFile(folder, shard).Between(0, Place.Read(folder, shard).MeasuredTo))
            {
                builder.Add(ClientMeasure.Parse(line.Measure));
                clients++;
            }
        var decision = builder.Freeze(await client.UnitsAsync(cancel).ConfigureAwait(false));
        if (decision.Refusal is { } refusal)
            await FailAsync(refusal, cancel).ConfigureAwait(false);
        var text = decision.Value!.ToString();
        await PublishAsync(text, clients, cancel).ConfigureAwait(false);
        folder.Replace(File, text);
        return Population.Parse(text);
    }

    Task PublishAsync(string population, long clients, CancellationToken cancel) => new RunWriter(client).WriteAsync(run.Run, new JObject
    {
        ["kam_population"] = population,
        ["kam_fingerprint"] = Digest.Of(population),
        ["kam_runstatus"] = Option.Of(RunStatus.Scoring),
        ["kam_clients"] = clients,
        ["kam_measured"] = clients,
    }, cancel);

    async Task FailAsync(Refusal refusal, CancellationToken cancel)
    {
        var error = string.Join('|', refusal.Parameters.Select(parameter => FormattableString.Invariant($"{parameter}")).Prepend(refusal.Code));
        await new RunWriter(client).EndAsync(run.Run, RunStatus.Failed, new JObject { ["kam_error"] = error }, cancel).ConfigureAwait(false);
        throw new InvalidOperationException($"The population cannot be frozen ({error}): for a basis of gross profit the cost of more purchases has to be known.");
    }
}
