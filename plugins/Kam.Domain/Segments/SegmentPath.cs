namespace Kam.Domain;

/// <summary>One way into a segment: conditions in points, and whether those that are not in points hold.</summary>
sealed record SegmentPath(SegmentReason Reason, bool Holds, params PointCondition[] Conditions)
{
    /// <summary>Whether every condition is reached, by so many points.</summary>
    public bool IsMet(decimal by)
    {
        foreach (var condition in Conditions)
            if (!(condition.Points >= condition.Cut + by)) return false;
        return Holds;
    }

    /// <summary>Whether a condition is missing, does not hold at all, or is missed by so many points.</summary>
    public bool IsLost(decimal by)
    {
        foreach (var condition in Conditions)
            if (condition.Points is not { } points || points <= condition.Cut - by) return true;
        return !Holds;
    }
}

/// <summary>Points that have to reach a cut; null points never do.</summary>
readonly record struct PointCondition(decimal? Points, decimal Cut);
