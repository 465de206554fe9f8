using Kam.Cli.Score.Journal;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Score;

/// <summary>
/// The completed runs whose population is the same text as ours: a client that one of them scored keeps it, so that a run
/// over unchanged data writes nothing.
/// </summary>
sealed record TwinRuns(Guid Own, IReadOnlyList<Guid> Older)
{
    public static async Task<TwinRuns> FindAsync(DataverseClient client, JournalRun run, string population, CancellationToken cancel)
    {
        var filter = $"kam_fingerprint eq '{Digest.Of(population)}' and kam_modelversion eq {run.ModelVersion} and kam_runstatus eq {Option.Of(RunStatus.Completed)}";
        var query = $"{RunColumns.Set}?$select=kam_scoringrunid&$filter={Uri.EscapeDataString(filter)}&$orderby=kam_completedon";
        var older = new List<Guid>();
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
            older.Add(row.Id("kam_scoringrunid")!.Value);
        return new TwinRuns(run.Run, older);
    }

    /// <summary>The run that explains a client's figures, given the one that does now.</summary>
    public Guid For(Guid? current) => current is { } known && (known == Own || Older.Contains(known)) ? known : Older.Count > 0 ? Older[0] : Own;
}
