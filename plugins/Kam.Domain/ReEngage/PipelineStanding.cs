namespace Kam.Domain;

/// <summary>Where a pipeline stands.</summary>
/// <param name="Stage">Null before its first stage is known.</param>
/// <param name="EnteredOn">The day on which the stage was entered.</param>
public sealed record PipelineStanding(PipelineStatus Status, ReEngageStage? Stage, ReEngageStage? Hold, Day? EnteredOn)
{
    /// <summary>The move that follows by itself when the gates have been judged anew; null while the pipeline stays where it is.</summary>
    public StageMove? Recounted(ReEngageStage gateStage, Day today)
    {
        if (Status == PipelineStatus.Ended) return null;
        var to = ReEngageStages.Of(gateStage, Hold);
        if (to == Stage) return null;
        return new(Stage, to, Stage is null ? StageMoveReason.Started : to > Stage ? StageMoveReason.GateOpened : StageMoveReason.GateClosed, Days(today));
    }

    /// <summary>Days that the stage has lasted; null before the first.</summary>
    public int? Days(Day today) => Stage is null || EnteredOn is not { } entered ? null : today.DaysSince(entered);
}
