namespace Kam.Domain;

/// <summary>Why a progress is stalled.</summary>
public enum StallReason { NoActivity, QuarterPassed }

/// <summary>Since when a progress is stalled, and why. When both reasons hold it is the earlier one, the quarter on the same day.</summary>
public sealed record Stalled(Day Since, StallReason Reason)
{
    public static Stalled? Earlier(Stalled? left, Stalled? right) => left is null ? right : right is null || left.Since <= right.Since ? left : right;
}
