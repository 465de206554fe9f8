namespace LocalDataverse.Scheduling;

/// <summary>A clock that goes on only when it is told to.</summary>
public class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
