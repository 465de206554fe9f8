using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Read;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>
/// Finds the run that the journal is of, or begins one. A journal of another month, of another model or of a run that has
/// ended is of no use any more.
/// </summary>
sealed class RunOpening(DataverseClient client, JournalFolder folder, Shard shard)
{
    readonly RunWriter _runs = new(client);

    /// <returns>The run, and whether it goes on.</returns>
    /// <exception cref="InvalidOperationException">The journal is of a run in another number of shards.</exception>
    public async Task<(JournalRun Run, bool GoesOn)> OpenAsync(ActiveModel model, CancellationToken cancel)
    {
        using var alone = await folder.LockAsync(cancel).ConfigureAwait(false);
        var zone = await ZoneSetting.ReadAsync(client, cancel).ConfigureAwait(false);
        if (JournalRun.Read(folder) is { } known && await IsOpenAsync(known, cancel).ConfigureAwait(false))
        {
            if (await GoesOnAsync(known, model, zone, cancel).ConfigureAwait(false))
                return known.Shards == shard.Count
                    ? (known, true)
                    : throw new InvalidOperationException($"The journal is of a run in {known.Shards} shards: finish that one, or delete {folder.File("")}.");
            await _runs.EndAsync(known.Run, RunStatus.Cancelled, [], cancel).ConfigureAwait(false);
        }
        folder.Clear();
        return (await BeginAsync(model, zone, cancel).ConfigureAwait(false), false);
    }

    async Task<bool> IsOpenAsync(JournalRun known, CancellationToken cancel)
    {
        try
        {
            return await _runs.StatusAsync(known.Run, cancel).ConfigureAwait(false) is RunStatus.Measuring or RunStatus.Scoring;
        }
        catch (DataverseException missing) when (missing.Status == System.Net.HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    async Task<bool> GoesOnAsync(JournalRun known, ActiveModel model, OrganizationZone zone, CancellationToken cancel)
    {
        var today = await _runs.TodayAsync(known.Run, zone, cancel).ConfigureAwait(false);
        return known.Model == model.Id && known.ModelVersion == model.Model.Version && AsOfOf(known.Today) == AsOfOf(today);
    }

    async Task<JournalRun> BeginAsync(ActiveModel model, OrganizationZone zone, CancellationToken cancel)
    {
        var id = await _runs.CreateAsync(model, zone, cancel).ConfigureAwait(false);
        var today = await _runs.TodayAsync(id, zone, cancel).ConfigureAwait(false);
        var asOf = AsOfOf(today).ToString();
        await _runs.WriteAsync(id, new JObject { ["kam_asof"] = asOf, ["kam_name"] = $"{asOf} {model.Name}" }, cancel).ConfigureAwait(false);
        var run = new JournalRun(id, model.Id, model.Model.Version, today, shard.Count);
        run.Write(folder);
        return run;
    }

    static Day AsOfOf(DateOnly today) => AsOf.Before(Day.Of(today.Year, today.Month, today.Day)).Date;
}
