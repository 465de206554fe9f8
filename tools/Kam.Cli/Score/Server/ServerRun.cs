using System.Diagnostics;
using System.Globalization;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Server;

/// <summary>
/// Starts the platform's own run, or resumes the one that was not finished, and waits for its end. The work is done by
/// background jobs of the organisation: whoever stops waiting stops nothing.
/// </summary>
sealed class ServerRun(DataverseClient client, IWorkLog log, TimeSpan patience)
{
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public async Task<ScoreResult> RunAsync(bool full, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var answer = await client.CallAsync("kam_StartScoringRun", new JObject { ["Full"] = full }, repeatable: true, cancel: cancel).ConfigureAwait(false);
        var run = (Guid)answer["RunId"]!;
        log.Say($"Run {run} {((bool?)answer["Started"] == true ? "started" : "resumed")}: {answer["Clients"]} clients.");
        await SayWhoseAsync(run, cancel).ConfigureAwait(false);
        var row = await WaitAsync(run, cancel).ConfigureAwait(false);
        var errors = await ErrorsAsync(run, cancel).ConfigureAwait(false);
        return Result(run, row) with { Errors = errors, Time = watch.Elapsed };
    }

    /// <summary>A run of the command line goes on where its journal is, and nowhere else.</summary>
    async Task SayWhoseAsync(Guid run, CancellationToken cancel)
    {
        var row = await client.RetrieveAsync(RunColumns.Set, Key.Of(run), "kam_runkind,modifiedon", cancel).ConfigureAwait(false);
        if ((int?)row["kam_runkind"] == Option.Of(RunKind.CommandLine))
            log.Say($"It is a run of kam score --all, last heard of at {row["modifiedon"]}. If nobody is doing it any more, finish it with its journal, or delete it and run this again.");
    }

    /// <returns>The run's row when it has ended, or when it has made no progress for as long as our patience is.</returns>
    async Task<JObject> WaitAsync(Guid run, CancellationToken cancel)
    {
        using var shown = new Stages(log);
        var (pause, quiet) = (TimeSpan.FromMilliseconds(100), Stopwatch.StartNew());
        var before = Counters.None;
        while (true)
        {
            var row = await client.RetrieveAsync(RunColumns.Set, Key.Of(run), RunColumns.Select, cancel).ConfigureAwait(false);
            var now = await CountAsync(run, row, cancel).ConfigureAwait(false);
            shown.Show(now);
            if (now != before)
                quiet.Restart();
            before = now;
            if (RunColumns.StatusOf(row) is not (RunStatus.Measuring or RunStatus.Scoring))
                return row;
            if (quiet.Elapsed > patience)
            {
                log.Say("The run makes no progress: are the organisation's background jobs running? The same command goes on waiting.");
                return row;
            }
            await Task.Delay(pause, cancel).ConfigureAwait(false);
            pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 1.5, LongestPause.TotalMilliseconds));
        }
    }

    /// <summary>The run's own row is written when its batches are through; until then they know better.</summary>
    async Task<Counters> CountAsync(Guid run, JObject row, CancellationToken cancel)
    {
        var (measured, scored, changed, failed) = (0L, 0L, 0L, 0L);
        await foreach (var batch in client.RowsAsync($"{BatchColumns.Set}?$select={BatchColumns.Counters}&$filter=_kam_runid_value%20eq%20{run}", cancel).ConfigureAwait(false))
        {
            measured += (long?)batch["kam_measured"] ?? 0;
            scored += (long?)batch["kam_scored"] ?? 0;
            changed += (long?)batch["kam_changed"] ?? 0;
            failed += (long?)batch["kam_failed"] ?? 0;
        }
        return new Counters((long?)row["kam_clients"] ?? 0, measured, scored, changed, failed, RunColumns.StatusOf(row));
    }

    async Task<IReadOnlyList<ClientError>> ErrorsAsync(Guid run, CancellationToken cancel)
    {
        var errors = new List<ClientError>();
        var query = $"{BatchColumns.Set}?$select=kam_errors&$filter=_kam_runid_value%20eq%20{run}%20and%20kam_errors%20ne%20null&$orderby=kam_number";
        await foreach (var batch in client.RowsAsync(query, cancel).ConfigureAwait(false))
            errors.AddRange(((string)batch["kam_errors"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ClientError.Parse).OfType<ClientError>());
        return errors;
    }

    static ScoreResult Result(Guid run, JObject row) => new(
        run, RunColumns.StatusOf(row),
        (string?)row["kam_asof"] is { } day ? DateOnly.ParseExact(day.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        (int?)row["kam_modelversion"], Number(row, "kam_clients"), Number(row, "kam_measured"), Number(row, "kam_scored"), Number(row, "kam_changed"), Number(row, "kam_failed"))
    {
        Error = (string?)row["kam_error"],
        Time = TimeSpan.Zero,
    };

    static long Number(JObject row, string column) => (long?)row[column] ?? 0;
}
