namespace Kam.Domain;

/// <summary>When a KAM may commit the plan of a quarter: until it is frozen, for the quarter that runs and the next one.</summary>
public static class Commitment
{
    /// <summary>Why it may not be committed, or null.</summary>
    public static Refusal? Judge(Quarter quarter, QuarterPlanStatus status, QuarterCalendar calendar, Day today)
    {
        if (status is QuarterPlanStatus.FrozenByItself or QuarterPlanStatus.Closed) return Refusal.Of(RefusalCode.QuarterPlanFrozen, quarter);
        if (calendar.IsOver(quarter, today)) return Refusal.Of(RefusalCode.QuarterOver, quarter);
        return calendar.Of(today).Plus(1).CompareTo(quarter) < 0 ? Refusal.Of(RefusalCode.QuarterTooFar, quarter) : null;
    }
}
