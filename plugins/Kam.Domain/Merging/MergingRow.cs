using System;

namespace Kam.Domain;

/// <summary>One of two rows that say the same thing of two clients that become one. The one that says more stays; of two that say as much the later; else the master's.</summary>
/// <param name="Says">How much the row says; only rows of one kind are compared.</param>
/// <param name="On">The day of what it says, where it has one.</param>
/// <param name="ChangedAt">When it was last changed, in UTC.</param>
public sealed record MergingRow(int Says, Day? On, DateTime ChangedAt)
{
    /// <summary>A completed progress before an open one that was begun, that before a decision that it does not apply, and that before one that nobody has touched.</summary>
    public static MergingRow OfProgress(ProgressStanding standing, Day? completedOn, DateTime changedAt) =>
        new(!standing.IsApplicable ? 1 : standing.Status switch { ProgressStatus.Completed => 3, ProgressStatus.InProgress => 2, _ => 0 }, standing.IsCompleted ? completedOn : null, changedAt);

    /// <summary>A circle in use before one that was put away, then one whose need is known, then one whose share is.</summary>
    public static MergingRow OfCircle(bool isActive, bool isNeedKnown, bool isShareKnown, DateTime changedAt) =>
        new((isActive ? 4 : 0) + (isNeedKnown ? 2 : 0) + (isShareKnown ? 1 : 0), null, changedAt);

    /// <summary>A stakeholder who has a say before one who has left, then the one of whom more is known.</summary>
    /// <param name="told">How many of the row's columns hold something.</param>
    public static MergingRow OfStakeholder(bool isActive, int told, DateTime changedAt) => new((isActive ? 1000 : 0) + told, null, changedAt);

    /// <summary>Whether this row, the subordinate's, stays in the place of the master's.</summary>
    public bool Outdoes(MergingRow master)
    {
        if (Says != master.Says) return Says > master.Says;
        if (On != master.On) return On is { } on && (master.On is not { } other || on > other);
        return ChangedAt > master.ChangedAt;
    }
}
