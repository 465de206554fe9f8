using Kam.Domain;

namespace Kam.Plugins.Daily;

/// <summary>What one call of the daily work did: how many clients it changed, and whether its phase has more.</summary>
sealed record Portion(int Processed, bool HasMore)
{
    public static Portion Work(Event happened, DailyCursor cursor) => cursor.Phase switch
    {
        DailyPhase.Overrides => ExpiredOverrides.End(happened),
        DailyPhase.Stalls => Stalls.Flag(happened, cursor.Page),
        DailyPhase.Lapses => Lapses.Flag(happened),
        DailyPhase.AsOf => NewMonth.Begin(happened),
        _ => new(0, false),
    };
}
