using Kam.Cli.Progress;

namespace Kam.Cli.Score.Journal;

/// <summary>Where shards wait for each other: as long as anything happens in the journal, and a while longer.</summary>
sealed class Meeting(JournalFolder folder, TimeSpan patience, IWorkLog log)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <returns>What the attempt gives when all are there; null when the others show no sign of life.</returns>
    public async Task<T?> WaitAsync<T>(Func<CancellationToken, Task<T?>> attempt, CancellationToken cancel) where T : class
    {
        var since = DateTime.UtcNow;
        var isTold = false;
        while (true)
        {
            if (await attempt(cancel).ConfigureAwait(false) is { } result)
                return result;
            var last = folder.LastSign();
            if (DateTime.UtcNow - (last > since ? last : since) > patience)
            {
                log.Say("The other shards are not through and show no sign of life. When they have run, the same command goes on.");
                return null;
            }
            if (!isTold)
                log.Say("Waiting for the other shards.");
            isTold = true;
            await Task.Delay(Pause, cancel).ConfigureAwait(false);
        }
    }
}
