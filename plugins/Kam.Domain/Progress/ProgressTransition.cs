namespace Kam.Domain;

/// <summary>Where a progress stands: its status, and whether it is applicable (active) at all.</summary>
public sealed record ProgressStanding(ProgressStatus Status, bool IsApplicable)
{
    public static ProgressStanding New { get; } = new(ProgressStatus.NotStarted, true);

    public bool IsCompleted => IsApplicable && Status == ProgressStatus.Completed;

    public bool IsOpen => IsApplicable && Status != ProgressStatus.Completed;

    public HistoryStatus Shown => IsApplicable ? (HistoryStatus)(int)Status : HistoryStatus.NotApplicable;
}

/// <summary>A move that the history keeps.</summary>
public sealed record StatusChange(HistoryStatus From, HistoryStatus To);

/// <summary>Which moves between statuses are allowed, and which need a reason.</summary>
public static class ProgressTransition
{
    /// <summary>The move from one state to another: null when nothing moves; refused when a reason is missing or a deactivated progress would move.</summary>
    public static Decision<StatusChange?> Judge(ProgressStanding before, ProgressStanding after, string? reason)
    {
        if (!before.IsApplicable && !after.IsApplicable && before.Status != after.Status)
            return Refusal.Of(RefusalCode.NotApplicableCannotMove);
        if (before.Shown == after.Shown) return (StatusChange?)null;
        if (string.IsNullOrWhiteSpace(reason))
        {
            if (!after.IsApplicable) return Refusal.Of(RefusalCode.DeactivationNeedsReason);
            if (before.IsCompleted) return Refusal.Of(RefusalCode.ReopeningNeedsReason);
        }
        return new StatusChange(before.Shown, after.Shown);
    }
}
