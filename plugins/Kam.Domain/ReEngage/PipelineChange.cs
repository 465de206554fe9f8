namespace Kam.Domain;

/// <summary>What a person asks of a pipeline: to hold it, to release it, to end it.</summary>
public sealed record PipelineChange(PipelineStatus Status, ReEngageStage? Hold, PipelineOutcome? Outcome, string? Reason)
{
    /// <summary>The move that the change makes: null when it asks for none; refused when it goes beyond the open gates or says too little.</summary>
    public Decision<StageMove?> Judge(PipelineStanding before, Completion completion, Gates gates, Day today)
    {
        var asksForNothing = Status == before.Status && Hold == before.Hold;
        if (asksForNothing) return (StageMove?)null;
        if (before.Status == PipelineStatus.Ended) return Refusal.Of(RefusalCode.PipelineHasEnded);
        return Status == PipelineStatus.Ended ? End(before, today) : Held(before, completion, gates, today);
    }

    bool HasReason => !string.IsNullOrWhiteSpace(Reason);

    Decision<StageMove?> End(PipelineStanding before, Day today)
    {
        if (Outcome is null) return Refusal.Of(RefusalCode.EndNeedsOutcome);
        if (!HasReason) return Refusal.Of(RefusalCode.EndNeedsReason);
        return new StageMove(before.Stage, null, StageMoveReason.Ended, before.Days(today));
    }

    Decision<StageMove?> Held(PipelineStanding before, Completion completion, Gates gates, Day today)
    {
        var gateStage = ReEngageStages.Of(completion, gates);
        if (Hold is { } hold && Beyond(hold, gateStage, completion, gates) is { } refusal) return refusal;
        if (Hold is not null && !HasReason) return Refusal.Of(RefusalCode.HoldNeedsReason);
        var to = ReEngageStages.Of(gateStage, Hold);
        return new StageMove(before.Stage, to, Hold is null ? StageMoveReason.Released : StageMoveReason.Held, to == before.Stage ? null : before.Days(today));
    }

    /// <summary>A hold keeps a client back; it never takes one forward.</summary>
    static Refusal? Beyond(ReEngageStage hold, ReEngageStage gateStage, Completion completion, Gates gates) =>
        hold <= gateStage ? null : gates.After(gateStage, completion)?.Refusal ?? Refusal.Of(RefusalCode.NoGateToPass);
}
