using LocalDataverse.Faults;

namespace LocalDataverse.Execution;

/// <summary>Dataverse numbers time zones; these are the ones the sandbox knows.</summary>
internal static class TimeZones
{
    public static TimeZoneInfo Of(long? code) => code switch
    {
        null or 0 or 85 or 92 => TimeZoneInfo.Utc,
        4 => TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles"),
        20 => TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"),
        35 => TimeZoneInfo.FindSystemTimeZoneById("America/New_York"),
        105 => TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
        110 => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        145 => TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"),
        _ => throw Fault.NotSupported($"Time zone code {code}"),
    };
}
