namespace Kam.Domain;

/// <summary>A segment set by hand: for a reason, and until a day.</summary>
public sealed record SegmentOverride(Segment Segment, string Reason, Day ExpiresOn)
{
    /// <summary>The override that the columns give: null when none is set; refused when incomplete or already over.</summary>
    public static Decision<SegmentOverride?> Read(Segment? segment, string? reason, Day? expiresOn, Day today)
    {
        if (segment is null) return (SegmentOverride?)null;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.Of(RefusalCode.OverrideNeedsReason);
        if (expiresOn is not { } expiry) return Refusal.Of(RefusalCode.OverrideNeedsExpiry);
        if (expiry < today) return Refusal.Of(RefusalCode.OverrideExpired, expiry.ToString());
        return new SegmentOverride(segment.Value, reason!, expiry);
    }

    /// <summary>The day named as expiry is the last one on which an override holds, even where the daily work has not taken it away yet.</summary>
    public static bool Holds(Segment? segment, Day? expiresOn, Day today) => segment is not null && !(expiresOn < today);
}
