namespace LocalDataverse.Tests;

/// <summary>A clock that stands until a test moves it.</summary>
public sealed class MovingClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    public void Move(TimeSpan by) => now += by;

    public override DateTimeOffset GetUtcNow() => now;
}
