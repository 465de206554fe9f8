using System.Diagnostics;
using Kam.Cli.Progress;
using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Read;
using Kam.Cli.Score.Rows;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Score;

/// <summary>
/// The platform's run in this process: measure, freeze, score, publish. Its state is in the journal, so that it can be
/// stopped anywhere; its shards meet there.
/// </summary>
sealed class ScoreAll(DataverseClient client, ScoreSettings settings, IWorkLog log)
{
    readonly JournalFolder _folder = new(settings.Journal);

    public async Task<ScoreResult> RunAsync(CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        using var ours = _folder.Own(settings.Shard);
        var workers = await new Caller(client, log).PrepareAsync(settings.Workers, cancel).ConfigureAwait(false);
        var model = await ActiveModel.ReadAsync(client, cancel).ConfigureAwait(false);
        var (run, goesOn) = await new RunOpening(client, _folder, settings.Shard).OpenAsync(model, cancel).ConfigureAwait(false);
        var today = Day.Of(run.Today.Year, run.Today.Month, run.Today.Day);
        var asOf = AsOf.Before(today);
        log.Say($"Run {run.Run} as of {asOf.Date} {(goesOn ? "goes on" : "begins")}; its journal is {settings.Journal}.");

        await new MeasurePass(client, _folder, settings.Shard, today, workers).RunAsync(log, cancel).ConfigureAwait(false);
        var population = await new Meeting(_folder, settings.Patience, log)
            .WaitAsync(token => new Freezing(client, _folder, run).TryAsync(model.Model, asOf, token), cancel).ConfigureAwait(false);
        if (population is not null)
        {
            var twins = await TwinRuns.FindAsync(client, run, population.ToString(), cancel).ConfigureAwait(false);
            var scoring = new ClientScoring(client, new ClientRows(client, asOf.Date), new Judgement(population, twins, today), today);
            await new ScorePass(_folder, settings.Shard, scoring, workers).RunAsync(log, cancel).ConfigureAwait(false);
            await new Completion(client, _folder, run).TryAsync(cancel).ConfigureAwait(false);
        }
        return await ResultAsync(run, asOf, watch.Elapsed, cancel).ConfigureAwait(false);
    }

    async Task<ScoreResult> ResultAsync(JournalRun run, AsOf asOf, TimeSpan time, CancellationToken cancel)
    {
        var status = await new RunWriter(client).StatusAsync(run.Run, cancel).ConfigureAwait(false);
        var place = Place.Read(_folder, settings.Shard);
        return new ScoreResult(run.Run, status, DateOnly.FromDateTime(asOf.Date.Date), run.ModelVersion, place.Clients, place.Clients, place.Scored, place.Changed, place.Failed)
        {
            Errors = new ErrorsFile(_folder, settings.Shard).Read(),
            Time = time,
        };
    }
}
