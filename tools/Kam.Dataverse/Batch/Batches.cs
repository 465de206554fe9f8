namespace Kam.Dataverse;

/// <summary>Many transactions in one request.</summary>
public static class Batches
{
    /// <summary>The platform takes no more requests in one batch.</summary>
    public const int MostRequests = 1000;

    /// <summary>
    /// Carries out each change set by itself: one that is refused does not hold up the others. May be sent twice, so every
    /// change set has to be one that does no harm the second time, as one that is guarded by If-Match does not.
    /// </summary>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="DataverseException">The service refused the batch as a whole.</exception>
    public static async Task<IReadOnlyList<ChangeSetAnswer>> WriteAsync(this DataverseClient client, IReadOnlyList<ChangeSet> changeSets, CancellationToken cancel = default)
    {
        var answers = new ChangeSetAnswer[changeSets.Count];
        int[] open = [.. Enumerable.Range(0, changeSets.Count)];
        for (var attempt = 0; open.Length > 0; attempt++)
        {
            var sent = await client.SendAsync([.. open.Select(index => changeSets[index])], cancel).ConfigureAwait(false);
            foreach (var (index, answer) in open.Zip(sent))
                answers[index] = answer;
            // Service protection can strike in the middle of a batch, and so can a deadlock: what was not begun or was undone is sent again.
            open = attempt < client.Options.Retries ? [.. open.Where(index => answers[index].Refusal is { IsAboutTheService: true })] : [];
            if (open.Length > 0)
                await Task.Delay(Pause(client, [.. open.Select(index => answers[index])], attempt), client.Options.Clock, cancel).ConfigureAwait(false);
        }
        return answers;
    }

    static async Task<IReadOnlyList<ChangeSetAnswer>> SendAsync(this DataverseClient client, IReadOnlyList<ChangeSet> changeSets, CancellationToken cancel)
    {
        var requests = changeSets.Sum(changeSet => changeSet.Requests.Count);
        if (requests > MostRequests)
            throw new ArgumentException($"A batch takes {MostRequests} requests, not {requests}.", nameof(changeSets));
        client.Traffic.CountBatch(requests);
        var ask = new Ask(HttpMethod.Post, "$batch") { Content = BatchText.Of(changeSets), Repeatable = true };
        var answer = await client.SendAsync(ask.With("Prefer", "odata.continue-on-error"), cancel).ConfigureAwait(false);
        var read = BatchAnswer.Read(answer.Text);
        return read.Count == changeSets.Count
            ? read
            : throw new InvalidDataException($"The service answered {read.Count} of {changeSets.Count} change sets.");
    }

    static TimeSpan Pause(DataverseClient client, IReadOnlyList<ChangeSetAnswer> refused, int attempt) =>
        refused.Max(answer => answer.RetryAfter) ?? client.Options.Delay(attempt);
}
