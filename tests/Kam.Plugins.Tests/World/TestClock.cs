namespace Kam.Plugins.Tests.World;

/// <summary>A clock that stands still until a test moves it.</summary>
sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(int days) => now = now.AddDays(days);

    public void Pass(TimeSpan time) => now += time;
}
