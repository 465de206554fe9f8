using LocalDataverse.Scheduling;

namespace Kam.Plugins.Tests.World;

/// <summary>A clock that stands still until a test moves it.</summary>
sealed class TestClock(DateTimeOffset start) : VirtualClock(start)
{
    public void Pass(int days) => Advance(TimeSpan.FromDays(days));

    public void Pass(TimeSpan time) => Advance(time);
}
