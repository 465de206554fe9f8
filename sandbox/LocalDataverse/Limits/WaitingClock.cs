namespace LocalDataverse.Limits;

/// <summary>
/// A clock that moves only by waiting: who waits on it is woken as soon as nobody has anything else to do, and meanwhile the
/// time that he waited for has passed. So a client can be measured against limits of minutes in the time that its work takes.
/// </summary>
/// <remarks>
/// Nobody has anything else to do when no request is under way. The client under measurement shows that by its own watch over a
/// request, a timer of <see cref="Watch"/> or longer: those are counted, and never go off.
/// </remarks>
public sealed class WaitingClock(DateTimeOffset start) : TimeProvider
{
    /// <summary>Timers from this length on watch over a request and do not wait for anything.</summary>
    public static readonly TimeSpan Watch = TimeSpan.FromHours(1);

    readonly Lock gate = new();
    readonly PriorityQueue<Waiter, DateTimeOffset> waiters = new();
    DateTimeOffset now = start;
    int underWay;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    /// <summary>Lets time pass during a request: others who wait for less are woken.</summary>
    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
            Wake();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var waiter = new Waiter(this, () => callback(state), isWatch: dueTime >= Watch);
        lock (gate)
        {
            if (waiter.IsWatch) underWay++;
            else if (dueTime != Timeout.InfiniteTimeSpan) waiters.Enqueue(waiter, now + dueTime);
            Idle();
        }
        return waiter;
    }

    void End(Waiter waiter)
    {
        lock (gate)
        {
            if (waiter.IsWatch) underWay--;
            Idle();
        }
    }

    void Idle()
    {
        while (underWay == 0 && waiters.TryPeek(out _, out var due))
        {
            if (due > now) now = due;
            if (Wake()) return;
        }
    }

    /// <summary>Wakes whose time has come; true when that was anybody who still waits.</summary>
    bool Wake()
    {
        var any = false;
        while (waiters.TryPeek(out var waiter, out var due) && due <= now) any |= waiters.Dequeue().Wake();
        return any;
    }

    sealed class Waiter(WaitingClock clock, Action wake, bool isWatch) : ITimer
    {
        int done;

        public bool IsWatch => isWatch;

        public bool Wake()
        {
            if (Interlocked.Exchange(ref done, 1) != 0) return false;
            ThreadPool.UnsafeQueueUserWorkItem(_ => wake(), null);
            return true;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref done, 1) == 0) clock.End(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
