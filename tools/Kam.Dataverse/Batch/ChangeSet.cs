namespace Kam.Dataverse;

/// <summary>Writes that stand or fall together: one transaction.</summary>
/// <param name="Requests">Creates, updates and deletes; none that reads.</param>
public sealed record ChangeSet(IReadOnlyList<Ask> Requests);

/// <summary>What became of a change set.</summary>
/// <param name="Refusal">Null where all of it was written; else nothing of it was.</param>
/// <param name="RetryAfter">How long the service asks to wait before it is sent again.</param>
public sealed record ChangeSetAnswer(DataverseException? Refusal, TimeSpan? RetryAfter)
{
    public bool Succeeded => Refusal is null;

    /// <summary>A row is not as it was read any more, or a key that was free is taken: to be read again and judged again.</summary>
    public bool IsConflict => Refusal is { Status: System.Net.HttpStatusCode.PreconditionFailed };
}
