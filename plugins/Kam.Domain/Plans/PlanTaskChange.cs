namespace Kam.Domain;

/// <summary>Which changes of a plan's task are allowed, which need a reason, and what else becomes of the task then.</summary>
/// <param name="Reason">The reason that is given with the change; null when there is none.</param>
/// <param name="NeedsReason">Whether a person makes the change: what follows from another change has no reason of its own.</param>
/// <param name="Today">No task has been done later.</param>
public sealed record PlanTaskChange(PlanOfTask Plan, string? Reason, bool NeedsReason, Day Today)
{
    bool LacksReason => NeedsReason && string.IsNullOrWhiteSpace(Reason);

    /// <summary>The task as it is to be saved, or why it may not be.</summary>
    /// <param name="before">Null for a new task.</param>
    public Decision<PlanTask> Judge(PlanTask? before, PlanTask after)
    {
        var refusal = JudgeDates(before, after) ?? JudgeStatus(before?.Status ?? PlanTaskStatus.Open, after.Status);
        if (refusal is not null) return refusal;
        var dated = after with { DoneOn = after.Status == PlanTaskStatus.Done ? after.DoneOn ?? Today : null };
        return before is null || !IsMove(before, after) ? dated : Moved(dated, Plan.Calendar.Of(before.DueOn));
    }

    Refusal? JudgeDates(PlanTask? before, PlanTask after)
    {
        if (Plan.IsClosed && before?.DueOn != after.DueOn) return Refusal.Of(RefusalCode.TaskOfClosedPlan);
        var quarter = Plan.Calendar.Of(after.DueOn);
        if (quarter.Year != Plan.Year && before?.DueOn != after.DueOn)
            return Refusal.Of(RefusalCode.TaskOutsideYear, after.DueOn, Plan.Calendar.FirstDayOf(Plan.Year), Plan.Calendar.LastDayOf(Plan.Year));
        if (after.Status == PlanTaskStatus.Done && after.DoneOn > Today) return Refusal.Of(RefusalCode.TaskDoneInFuture, after.DoneOn.Value);
        return before is not null && IsMove(before, after) && LacksReason
            ? Refusal.Of(RefusalCode.MovingNeedsReason, Plan.Calendar.Of(before.DueOn), quarter)
            : null;
    }

    Refusal? JudgeStatus(PlanTaskStatus before, PlanTaskStatus after)
    {
        if (before == after || !LacksReason) return null;
        if (after == PlanTaskStatus.Cancelled) return Refusal.Of(RefusalCode.CancellingNeedsReason);
        return before == PlanTaskStatus.Done ? Refusal.Of(RefusalCode.TaskReopeningNeedsReason) : null;
    }

    /// <summary>Into a later quarter, of a plan that is worked by. Brought forward a task fails nothing.</summary>
    bool IsMove(PlanTask before, PlanTask after) => Plan.IsActive && Plan.Calendar.Of(before.DueOn).CompareTo(Plan.Calendar.Of(after.DueOn)) < 0;

    static PlanTask Moved(PlanTask task, Quarter from) => task with { Moves = task.Moves + 1, Left = task.Left.With(from) };
}
