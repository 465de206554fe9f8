namespace Kam.Domain;

/// <summary>What is looked at to say whether a progress is stalled (пробуксовка).</summary>
/// <param name="LastChange">The day of the row's last change.</param>
/// <param name="LastActivity">The day on which the last linked activity was completed.</param>
/// <param name="Since">Since when it is flagged as stalled, if it is.</param>
public sealed record WatchedProgress(ProgressStanding State, Quarter? Planned, Day? LastChange, Day? LastActivity, Day? Since);

/// <summary>A progress is stalled when it is in progress too long without a change or a completed activity, or when its planned quarter has passed.</summary>
public sealed record Stall(int Days, int FiscalStartMonth)
{
    /// <summary>The first day on which the progress is stalled and why, or null while it is not.</summary>
    public Stalled? Judge(WatchedProgress progress, Day today)
    {
        if (!progress.State.IsOpen) return null;
        var overdue = progress.Planned?.LastDay(FiscalStartMonth).Plus(1);
        return Stalled.Earlier(From(overdue, StallReason.QuarterPassed, today), From(IdleFrom(progress), StallReason.NoActivity, today));
    }

    static Stalled? From(Day? day, StallReason reason, Day today) => day is { } since && since <= today ? new(since, reason) : null;

    /// <summary>The flag itself is a change of the row; a row that is flagged was last changed before that.</summary>
    Day? IdleFrom(WatchedProgress progress)
    {
        if (progress.State.Status != ProgressStatus.InProgress) return null;
        var change = progress.Since is { } since ? Earlier(progress.LastChange, since.Plus(-Days - 1)) : progress.LastChange;
        return Later(change, progress.LastActivity)?.Plus(Days + 1);
    }

    static Day? Earlier(Day? left, Day? right) => left is null ? right : right is null || left <= right ? left : right;

    static Day? Later(Day? left, Day? right) => left is null ? right : right is null || left >= right ? left : right;
}
