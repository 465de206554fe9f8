namespace Kam.Dataverse;

/// <summary>What the client cost the service: the figures that a licence and a benchmark ask for.</summary>
public sealed class Traffic
{
    long _requests;
    long _retries;
    long _throttled;

    /// <summary>Requests sent, repeated ones included.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Of these, sent again.</summary>
    public long Retries => Interlocked.Read(ref _retries);

    /// <summary>Of these, sent again because the service asked us to wait.</summary>
    public long Throttled => Interlocked.Read(ref _throttled);

    internal void CountRequest() => Interlocked.Increment(ref _requests);

    internal void CountRetry(bool throttled)
    {
        Interlocked.Increment(ref _retries);
        if (throttled)
            Interlocked.Increment(ref _throttled);
    }
}
