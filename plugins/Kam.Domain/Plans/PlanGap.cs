using System;

namespace Kam.Domain;

/// <summary>What a plan can lack.</summary>
public enum PlanGapCode
{
    Manager, Profile, Figures, Business, Initiative, CircleAnswer, ShareAnswer, Circle, TargetContact, RelevantInitiative, Goal, Target, TaskInQuarter, Task,
}

/// <summary>Something that a plan lacks. Worded where it is read, in the reader's language.</summary>
/// <param name="Name">What the sentence is to name: a category, a quarter; null for the whole need, and where there is nothing to name.</param>
/// <param name="Row">The plan line that it is missing on.</param>
public sealed record PlanGap(PlanGapCode Code, string? Name = null, Guid? Row = null)
{
    /// <summary>How many blocks a plan has.</summary>
    public const int Blocks = 7;

    /// <summary>The block that is not complete for it, 1 to 7; 0 for the plan's head.</summary>
    public int Block => Code switch
    {
        PlanGapCode.Manager => 0,
        PlanGapCode.Profile or PlanGapCode.Figures => 1,
        PlanGapCode.Business or PlanGapCode.Initiative => 2,
        PlanGapCode.CircleAnswer or PlanGapCode.ShareAnswer or PlanGapCode.Circle => 3,
        PlanGapCode.TargetContact => 4,
        PlanGapCode.RelevantInitiative => 5,
        PlanGapCode.Goal or PlanGapCode.Target => 6,
        _ => 7,
    };

    /// <summary>Whether a plan cannot be sent to review without it.</summary>
    public bool IsNeeded => Code is PlanGapCode.Manager or PlanGapCode.Initiative or PlanGapCode.CircleAnswer or PlanGapCode.ShareAnswer
        or PlanGapCode.Circle or PlanGapCode.TargetContact or PlanGapCode.TaskInQuarter;
}
