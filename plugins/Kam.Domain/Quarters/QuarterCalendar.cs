using System;

namespace Kam.Domain;

/// <summary>The days that matter to the plan of a quarter.</summary>
/// <param name="FreezeDay">The day of the quarter, counted from 1, on which a plan that is not committed freezes by itself.</param>
/// <param name="ReminderDays">How many days before that its KAM is reminded.</param>
public sealed record QuarterCalendar(int FiscalStartMonth, int FreezeDay, int ReminderDays)
{
    public static QuarterCalendar Default { get; } = new(1, 10, 3);

    public Quarter Of(Day day) => Quarter.Of(day, FiscalStartMonth);

    public Day LastDay(Quarter quarter) => quarter.LastDay(FiscalStartMonth);

    /// <summary>Never after the quarter itself.</summary>
    public Day FreezesOn(Quarter quarter) => Earlier(FirstDay(quarter).Plus(Math.Max(FreezeDay, 1) - 1), LastDay(quarter));

    public bool FreezesBy(Quarter quarter, Day today) => FreezesOn(quarter) <= today;

    /// <summary>The days before the freeze; on the day itself it is too late to remind.</summary>
    public bool RemindsOn(Quarter quarter, Day today) => today < FreezesOn(quarter) && FreezesOn(quarter).Plus(-ReminderDays) <= today;

    public bool IsOver(Quarter quarter, Day today) => LastDay(quarter) < today;

    Day FirstDay(Quarter quarter) => LastDay(quarter.Plus(-1)).Plus(1);

    static Day Earlier(Day left, Day right) => left < right ? left : right;
}
