namespace Kam.Domain;

/// <summary>The segment that everybody sees: the one set by hand while it holds, else the computed one, which is kept beneath.</summary>
public sealed record ShownSegment(Segment? Segment, SegmentReason? Reason)
{
    public static ShownSegment Of(Segment? byHand, Day? expiresOn, SegmentState? computed, Day today) =>
        SegmentOverride.Holds(byHand, expiresOn, today) ? new(byHand, SegmentReason.Override) : new(computed?.Segment, computed?.Reason);

    public ServiceRole? ServedBy => ServiceRoles.Of(Segment);
}
