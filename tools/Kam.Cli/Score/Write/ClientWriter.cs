using System.Diagnostics;
using Kam.Cli.Import.Write;
using Kam.Dataverse;

namespace Kam.Cli.Score.Write;

/// <summary>What became of the clients that were to be written.</summary>
/// <param name="Conflicts">Changed by others since they were read: to be read and judged again.</param>
sealed record Written(int Changed, IReadOnlyList<Guid> Conflicts, IReadOnlyList<ClientError> Errors)
{
    public static Written Nothing { get; } = new(0, [], []);

    public Written And(Written other) => new(Changed + other.Changed, [.. Conflicts, .. other.Conflicts], [.. Errors, .. other.Errors]);
}

/// <summary>
/// Writes clients in batches, each client a transaction of its own. A batch of seconds stays far from the service's two
/// minutes, so its size follows the time that the last ones took.
/// </summary>
sealed class ClientWriter(DataverseClient client, BulkSize size)
{
    public async Task<Written> WriteAsync(IReadOnlyList<ClientChange> changes, CancellationToken cancel)
    {
        var written = Written.Nothing;
        for (var start = 0; start < changes.Count;)
        {
            var batch = changes.Skip(start).Take(size.Current).ToList();
            var watch = Stopwatch.StartNew();
            var answers = await client.WriteAsync([.. batch.Select(change => change.Requests)], cancel).ConfigureAwait(false);
            size.Took(watch.Elapsed);
            written = written.And(Sum([.. batch.Zip(answers)]));
            start += batch.Count;
        }
        return written;
    }

    static Written Sum(IReadOnlyList<(ClientChange Change, ChangeSetAnswer Answer)> answered) => new(
        answered.Count(pair => pair.Answer.Succeeded),
        [.. answered.Where(pair => IsToBeReadAgain(pair.Answer)).Select(pair => pair.Change.Client)],
        [.. answered.Where(pair => !pair.Answer.Succeeded && !IsToBeReadAgain(pair.Answer)).Select(pair => new ClientError(pair.Change.Client, pair.Change.Name, pair.Answer.Refusal!.Message))]);

    /// <summary>A client that is gone is found gone when it is read again.</summary>
    static bool IsToBeReadAgain(ChangeSetAnswer answer) => answer.IsConflict || answer.Refusal is { Status: System.Net.HttpStatusCode.NotFound };
}
