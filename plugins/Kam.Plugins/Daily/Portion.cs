using Kam.Domain;
using Kam.Plugins.Stalls;

namespace Kam.Plugins.Daily;

/// <summary>What one call of the daily work did: how many clients or plans it changed, and whether its phase has more.</summary>
sealed record Portion(int Processed, bool HasMore)
{
    public static Portion Work(Event happened, DailyCursor cursor) => cursor.Phase switch
    {
        DailyPhase.Overrides => ExpiredOverrides.End(happened),
        DailyPhase.Stalls => StalledProgresses.Flag(happened, cursor.Page),
        DailyPhase.SystemicStalls => SystemicStalls.Count(happened, cursor.Page),
        DailyPhase.QuarterRows => QuarterRows.Create(happened),
        DailyPhase.Reminders => Reminders.Send(happened),
        DailyPhase.Freezes => Freezes.Freeze(happened),
        DailyPhase.Closings => Closings.Close(happened),
        DailyPhase.QuarterPlans => RunningPlans.Recount(happened, cursor.Page),
        DailyPhase.Contacts => AgeingContacts.Recount(happened, cursor.Page),
        DailyPhase.Lapses => Lapses.Flag(happened),
        DailyPhase.AsOf => NewMonth.Begin(happened),
        DailyPhase.Uplift => Uplifts.Tell(happened),
        DailyPhase.Escalations => Escalations.Raise(happened, cursor.Page),
        DailyPhase.PlanYears => PlanYears.Turn(happened),
        DailyPhase.Plans => RenewedPlans.Renew(happened, cursor.Page),
        DailyPhase.Reviews => OverdueReviews.Remind(happened),
        DailyPhase.PlanQuality => AgeingPlans.Judge(happened, cursor.Page),
        _ => new(0, false),
    };
}
