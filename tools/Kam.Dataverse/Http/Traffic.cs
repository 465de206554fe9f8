namespace Kam.Dataverse;

/// <summary>What the client cost the service: the figures that a licence and a benchmark ask for.</summary>
public sealed class Traffic
{
    long _requests;
    long _retries;
    long _throttled;
    long _operations;
    long _sent;
    long _received;

    /// <summary>Requests sent, repeated ones included.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Of these, sent again.</summary>
    public long Retries => Interlocked.Read(ref _retries);

    /// <summary>Of these, sent again because the service asked us to wait.</summary>
    public long Throttled => Interlocked.Read(ref _throttled);

    /// <summary>What a licence counts: each request of a batch by itself, the batch not.</summary>
    public long Operations => Interlocked.Read(ref _operations);

    /// <summary>Bytes of bodies sent.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Bytes of bodies received, as they are before compression.</summary>
    public long Received => Interlocked.Read(ref _received);

    internal void CountRequest(int body)
    {
        Interlocked.Increment(ref _requests);
        Interlocked.Increment(ref _operations);
        Interlocked.Add(ref _sent, body);
    }

    /// <summary>The requests inside a batch, which itself was counted as one.</summary>
    internal void CountBatch(int requests) => Interlocked.Add(ref _operations, requests - 1);

    internal void CountAnswer(int body) => Interlocked.Add(ref _received, body);

    internal void CountRetry(bool throttled)
    {
        Interlocked.Increment(ref _retries);
        if (throttled)
            Interlocked.Increment(ref _throttled);
    }
}
