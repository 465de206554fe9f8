namespace LocalDataverse.Tests;

/// <summary>A clock by which three minutes pass whenever somebody measures.</summary>
public sealed class HastyClock : TimeProvider
{
    private long minutes;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Add(ref minutes, 3) * TimeSpan.TicksPerMinute;
}
