using System;
using System.Globalization;

namespace Kam.Domain;

/// <summary>The parts of the daily work, in their order.</summary>
public enum DailyPhase { Overrides, Stalls, SystemicStalls, QuarterRows, Reminders, Freezes, Closings, QuarterPlans, Contacts, Lapses, AsOf, Uplift, Escalations, PlanYears, Plans, Reviews, PlanQuality, Done }

/// <summary>How far the daily work of a date has come. Kept as text, so that a run that was cut off goes on where it stopped.</summary>
public sealed record DailyCursor(Day Date, DailyPhase Phase, int Page)
{
    public static DailyCursor Start(Day date) => new(date, DailyPhase.Overrides, 1);

    /// <summary>Where to go on for a date: where the kept text says if it is of that date, else at the start.</summary>
    public static DailyCursor For(Day date, string? kept)
    {
        var parts = (kept ?? "").Split('|');
        if (parts.Length != 3 || parts[0] != date.ToString()) return Start(date);
        return Enum.TryParse<DailyPhase>(parts[1], out var phase) && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new(date, phase, page)
            : Start(date);
    }

    /// <summary>The next portion: another page of the same phase while it has more, else the next phase.</summary>
    public DailyCursor After(bool more) => more ? this with { Page = Page + 1 } : new(Date, Phase + 1, 1);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}|{1}|{2}", Date, Phase, Page);
}
