using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>The time zone in which the organisation's days begin and end: what happens is dated there, wherever people and servers are.</summary>
public sealed record OrganizationZone
{
    readonly TimeZoneInfo zone;

    OrganizationZone(string id, TimeZoneInfo zone)
    {
        Id = id;
        this.zone = zone;
    }

    public static OrganizationZone Utc { get; } = new("UTC", TimeZoneInfo.Utc);

    /// <summary>The names by which zones are found.</summary>
    public static IEnumerable<string> Names => ZoneNames.Known.Keys;

    /// <summary>As Windows names it.</summary>
    public string Id { get; }

    /// <summary>The zone of that name; UTC where none is given; refused when no zone has it.</summary>
    public static Decision<OrganizationZone> Read(string? id)
    {
        var name = id?.Trim() ?? "";
        if (name.Length == 0 || name == Utc.Id) return Utc;
        return ZoneNames.Known.TryGetValue(name, out var other) ? new OrganizationZone(name, Find(name, other)) : Refusal.Of(RefusalCode.TimeZoneUnknown, name);
    }

    /// <summary>The day on which a moment in UTC falls in the organisation.</summary>
    public Day DayOf(DateTime moment) => Day.Of(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone));

    static TimeZoneInfo Find(string name, string other)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException)
        {
            return TimeZoneInfo.FindSystemTimeZoneById(other);
        }
    }
}
