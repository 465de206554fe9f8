using System.Diagnostics;
using Kam.Dataverse;

namespace Kam.Cli.Import.Write;

/// <summary>Sends rows in bulk messages. A message is all or none, so one that fails is halved down to the bad row.</summary>
/// <param name="send">Writes the rows in one message or throws.</param>
/// <param name="refused">Told of each row that cannot be written.</param>
/// <param name="written">Told how many rows were settled, written or refused.</param>
sealed class BulkWriter(
    Func<IReadOnlyList<WantedRow>, CancellationToken, Task> send,
    Action<WantedRow, DataverseException> refused, Action<int> written, BulkSize size)
{
    /// <summary>So many refusals before the first success say that something else is wrong than the rows.</summary>
    const int Patience = 200;

    int _refusals;
    int _successes;

    /// <summary>Writes the shards at the same time, the rows of a shard one message after the other.</summary>
    public async Task WriteAsync(IReadOnlyList<IReadOnlyList<WantedRow>> shards, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAll(shards.Select(shard => GuardedAsync(shard, stop))).ConfigureAwait(false);
    }

    async Task GuardedAsync(IReadOnlyList<WantedRow> shard, CancellationTokenSource stop)
    {
        try
        {
            for (var start = 0; start < shard.Count;)
            {
                var message = shard.Skip(start).Take(size.Current).ToList();
                await SettleAsync(message, stop.Token).ConfigureAwait(false);
                start += message.Count;
            }
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    async Task SettleAsync(IReadOnlyList<WantedRow> rows, CancellationToken cancel)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            await send(rows, cancel).ConfigureAwait(false);
            size.Took(watch.Elapsed);
            Interlocked.Add(ref _successes, rows.Count);
            written(rows.Count);
        }
        catch (DataverseException refusal) when (IsAboutTheRows(refusal, rows) && rows.Count == 1)
        {
            if (Interlocked.Increment(ref _refusals) > Patience && Volatile.Read(ref _successes) == 0)
                throw;
            refused(rows[0], refusal);
            written(1);
        }
        catch (DataverseException refusal) when (IsAboutTheRows(refusal, rows))
        {
            var half = rows.Count / 2;
            await SettleAsync([.. rows.Take(half)], cancel).ConfigureAwait(false);
            await SettleAsync([.. rows.Skip(half)], cancel).ConfigureAwait(false);
        }
    }

    /// <summary>A service that stays busy is nobody's row: no row is refused for it. A message that is too slow is helped by halving it.</summary>
    static bool IsAboutTheRows(DataverseException refusal, IReadOnlyList<WantedRow> rows) =>
        !refusal.IsAboutTheCaller && (!refusal.IsAboutTheService || (refusal.IsTooSlow && rows.Count > 1));
}
