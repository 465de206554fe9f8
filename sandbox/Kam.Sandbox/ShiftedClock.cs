namespace Kam.Sandbox;

/// <summary>A clock that runs as the real one does, on another day.</summary>
sealed class ShiftedClock : TimeProvider
{
    readonly TimeSpan shift;

    public ShiftedClock(DateOnly today) => shift = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - System.GetUtcNow().UtcDateTime.Date;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
}
