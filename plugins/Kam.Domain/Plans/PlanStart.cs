namespace Kam.Domain;

/// <summary>Which plan may be started, and what of the year before goes on in it.</summary>
public static class PlanStart
{
    /// <summary>The fiscal year to plan: this one where none is named; the next one can be planned too.</summary>
    /// <param name="asked">0 where none is named.</param>
    /// <param name="current">The fiscal year of today.</param>
    public static Decision<int> Year(int asked, int current) => asked switch
    {
        0 => current,
        _ when asked == current || asked == current + 1 => asked,
        _ => Refusal.Of(RefusalCode.PlanYearOutOfReach, asked, current, current + 1),
    };

    /// <summary>Plans are for key and developing clients; for any other somebody says why.</summary>
    public static Refusal? Judge(Segment? segment, string? reason) =>
        Checklist.IsDue(segment) || !string.IsNullOrWhiteSpace(reason) ? null : Refusal.Of(RefusalCode.PlanStartNeedsReason);

    /// <summary>When a task that is taken over is due: the same day in the year of the new plan, or the end of the quarter that runs where that day has passed.</summary>
    public static Day DueIn(int year, Day due, QuarterCalendar calendar, Day today)
    {
        var same = due.MonthsBefore(12 * (calendar.Of(due).Year - year));
        return same < today ? calendar.LastDay(calendar.Of(today)) : same;
    }
}
