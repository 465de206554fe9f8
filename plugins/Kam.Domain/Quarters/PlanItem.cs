using System;

namespace Kam.Domain;

/// <summary>A progress in the frozen plan of a quarter.</summary>
/// <param name="ResultOn">Since when the result stands; null while it is open.</param>
/// <param name="IsAddition">Whether it was planned after the freeze.</param>
/// <param name="IsCarriedOver">Whether the same KAM missed it in an earlier quarter.</param>
public sealed record PlanItem(PlanResult Result, Day? ResultOn, bool IsAddition, bool IsCarriedOver)
{
    /// <summary>Completed counts, whenever it was; reopened does not; what is not applicable leaves the plan. What is open at the end is missed.</summary>
    /// <param name="status">As it stands, and once the quarter is over as it stood on its last day.</param>
    /// <param name="ended">The last day of a quarter that is over; null while it runs.</param>
    public static PlanItem Of(StatusAt status, Day? ended, bool isAddition, bool isCarriedOver)
    {
        var result = status.Status switch
        {
            HistoryStatus.Completed => PlanResult.Completed,
            HistoryStatus.NotApplicable => PlanResult.Withdrawn,
            _ => ended is null ? PlanResult.Open : PlanResult.Missed,
        };
        var on = result is PlanResult.Completed or PlanResult.Withdrawn ? status.Since : ended;
        return new(result, on, isAddition, isCarriedOver);
    }
}
