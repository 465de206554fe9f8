using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Import.Write;

/// <summary>
/// The recalculations that a save leaves to the asynchronous service. An import is finished when they are: until then
/// the clients' figures are old.
/// </summary>
sealed class AsyncJobs(DataverseClient client)
{
    // Ready (0) and locked (2): waiting for their turn or running. System events (1): registered steps.
    const string Open = "operationtype%20eq%201%20and%20(statecode%20eq%200%20or%20statecode%20eq%202)";

    /// <summary>Dataverse counts no further.</summary>
    const int CountEnds = 5000;

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <returns>How many jobs are left; 0 unless the server made no progress for <paramref name="patience"/>.</returns>
    public async Task<long> DrainAsync(IWorkLog log, TimeSpan patience, CancellationToken cancel)
    {
        var first = await CountAsync(cancel).ConfigureAwait(false);
        using var stage = log.Begin(first < CountEnds ? "recalculating" : $"recalculating ({CountEnds} or more)", first);
        var (left, least, pause, since) = (first, first, TimeSpan.FromMilliseconds(100), DateTimeOffset.UtcNow);
        while (left > 0 && DateTimeOffset.UtcNow - since < patience)
        {
            await Task.Delay(pause, cancel).ConfigureAwait(false);
            pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 1.5, LongestPause.TotalMilliseconds));
            left = await CountAsync(cancel).ConfigureAwait(false);
            if (left < least)
            {
                stage.Advance(least - left);
                (least, since) = (left, DateTimeOffset.UtcNow);
            }
        }
        return left;
    }

    async Task<long> CountAsync(CancellationToken cancel)
    {
        var ask = Ask.Get($"asyncoperations?$select=asyncoperationid&$top=1&$count=true&$filter={Open}");
        var page = (await client.SendAsync(ask, cancel).ConfigureAwait(false)).Json();
        return (long)page["@odata.count"]!;
    }
}
