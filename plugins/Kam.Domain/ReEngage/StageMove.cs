namespace Kam.Domain;

/// <summary>A move that the pipeline's history keeps.</summary>
/// <param name="From">Null at the start.</param>
/// <param name="To">Null at the end. The same stage when a hold is set or taken off where the client stands anyway.</param>
/// <param name="Days">How many days the stage that is left lasted; null where none is left.</param>
public sealed record StageMove(ReEngageStage? From, ReEngageStage? To, StageMoveReason Reason, int? Days);
