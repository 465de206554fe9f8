namespace LocalDataverse.Limits;

/// <summary>
/// The last five minutes of one user at one web server. A request counts from its arrival, its time from its end; both are
/// forgotten when the window has passed. Who was told to wait is told so again until the wait is over.
/// </summary>
sealed class RequestWindow(LimitOptions limits)
{
    // Long enough for a few requests to end: the platform says no number.
    static readonly TimeSpan ConcurrencyWait = TimeSpan.FromSeconds(1);

    readonly Lock gate = new();
    readonly Queue<DateTimeOffset> arrivals = new();
    readonly Queue<(DateTimeOffset At, TimeSpan Took)> ended = new();
    TimeSpan time;
    int running;
    Throttled? standing;
    DateTimeOffset standsUntil;

    /// <summary>Lets a request in, or says why not and until when.</summary>
    public Throttled? Enter(DateTimeOffset now)
    {
        lock (gate)
        {
            Forget(now);
            if (Refusal(now) is { } refusal) return refusal;
            arrivals.Enqueue(now);
            running++;
            return null;
        }
    }

    public void Leave(DateTimeOffset now, TimeSpan took)
    {
        lock (gate)
        {
            running--;
            ended.Enqueue((now, took));
            time += took;
        }
    }

    public (int Requests, TimeSpan Time) Remaining(DateTimeOffset now)
    {
        lock (gate)
        {
            Forget(now);
            var left = limits.ExecutionTime - time;
            return (Math.Max(0, limits.Requests - arrivals.Count), left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    Throttled? Refusal(DateTimeOffset now)
    {
        if (standing is not null && now < standsUntil) return standing with { RetryAfter = Seconds(standsUntil - now) };
        standing = Exceeded(now);
        if (standing is null) return running >= limits.Concurrent ? Throttled.ByConcurrency(limits, ConcurrencyWait) : null;
        standsUntil = now + standing.RetryAfter;
        return standing;
    }

    Throttled? Exceeded(DateTimeOffset now)
    {
        if (arrivals.Count >= limits.Requests) return Throttled.ByRequests(limits, Seconds(arrivals.Peek() + limits.Window - now));
        return time > limits.ExecutionTime ? Throttled.ByTime(limits, Seconds(RoomAt() - now)) : null;
    }

    /// <summary>When so much time has left the window that the rest is within the limit.</summary>
    DateTimeOffset RoomAt()
    {
        var left = time;
        foreach (var (at, took) in ended)
        {
            left -= took;
            if (left <= limits.ExecutionTime) return at + limits.Window;
        }
        return ended.Last().At + limits.Window;
    }

    void Forget(DateTimeOffset now)
    {
        while (arrivals.TryPeek(out var at) && at + limits.Window <= now) arrivals.Dequeue();
        while (ended.TryPeek(out var end) && end.At + limits.Window <= now) time -= ended.Dequeue().Took;
    }

    /// <summary>Retry-After has whole seconds, rounded up so that the wait is never too short.</summary>
    static TimeSpan Seconds(TimeSpan wait) => TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(wait.TotalSeconds)));
}
