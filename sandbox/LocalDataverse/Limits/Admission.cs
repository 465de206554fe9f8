namespace LocalDataverse.Limits;

/// <summary>A request that was let in; what it does while it runs is counted for its user.</summary>
public sealed class Admission
{
    static readonly AsyncLocal<Admission?> Current = new();

    readonly ServiceProtection protection;
    readonly RequestWindow window;
    readonly Usage usage;
    readonly long began;
    TimeSpan paced;

    internal Admission(ServiceProtection protection, RequestWindow window, Usage usage)
    {
        (this.protection, this.window, this.usage) = (protection, window, usage);
        began = protection.Clock.GetTimestamp();
        Current.Value = this;
    }

    /// <summary>The request on whose behalf this code runs; null in a background job.</summary>
    internal static Admission? Here => Current.Value;

    internal void Count(long operations) => usage.Count(DateOnly.FromDateTime(protection.Clock.GetUtcNow().UtcDateTime), operations);

    internal void Take(TimeSpan time)
    {
        paced += time;
        if (protection.Clock is WaitingClock clock) clock.Pass(time);
    }

    /// <summary>The request has ended.</summary>
    public void Leave()
    {
        var took = protection.Limits.Pace is null ? protection.Clock.GetElapsedTime(began) : paced;
        window.Leave(protection.Clock.GetUtcNow(), took);
        usage.Left(took);
        Current.Value = null;
    }

    /// <summary>What is left to the user at this web server.</summary>
    public (int Requests, TimeSpan Time) Remaining => window.Remaining(protection.Clock.GetUtcNow());
}
