using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The days that matter to the plan of a quarter.</summary>
/// <param name="FreezeDay">The day of the quarter, counted from 1, on which a plan that is not committed freezes by itself.</param>
/// <param name="ReminderDays">How many days before that its KAM is reminded.</param>
public sealed record QuarterCalendar(int FiscalStartMonth, int FreezeDay, int ReminderDays)
{
    public static QuarterCalendar Default { get; } = new(1, 10, 3);

    public Quarter Of(Day day) => Quarter.Of(day, FiscalStartMonth);

    public Day LastDay(Quarter quarter) => quarter.LastDay(FiscalStartMonth);

    /// <summary>The four quarters of a fiscal year, in their order.</summary>
    public IEnumerable<Quarter> QuartersOf(int year) => Enumerable.Range(0, 4).Select(Quarter.FirstOf(year).Plus);

    public Day FirstDayOf(int year) => FirstDay(Quarter.FirstOf(year));

    public Day LastDayOf(int year) => LastDay(Quarter.FirstOf(year).Plus(3));

    /// <summary>The day of the quarter that is set; who becomes a KAM later has as many days from then. Never after the quarter itself.</summary>
    /// <param name="since">The day on which the KAM began; null when it is not known.</param>
    public Day FreezesOn(Quarter quarter, Day? since = null)
    {
        var first = FirstDay(quarter);
        return Earlier((since > first ? since.Value : first).Plus(Math.Max(FreezeDay, 1) - 1), LastDay(quarter));
    }

    public bool FreezesBy(Quarter quarter, Day today, Day? since = null) => FreezesOn(quarter, since) <= today;

    /// <summary>The days before the freeze; on the day itself it is too late to remind.</summary>
    public bool RemindsOn(Quarter quarter, Day today, Day? since = null) =>
        today < FreezesOn(quarter, since) && FreezesOn(quarter, since).Plus(-ReminderDays) <= today;

    public bool IsOver(Quarter quarter, Day today) => LastDay(quarter) < today;

    Day FirstDay(Quarter quarter) => LastDay(quarter.Plus(-1)).Plus(1);

    static Day Earlier(Day left, Day right) => left < right ? left : right;
}
