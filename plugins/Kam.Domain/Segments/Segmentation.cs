namespace Kam.Domain;

/// <summary>The segment of a client, which does not flap: after the first, a change is confirmed by a second as-of date or lies well past the cut.</summary>
public static class Segmentation
{
    /// <summary>As-of dates on which a lapsed K or A client stays what it was.</summary>
    const int Patience = 2;

    /// <param name="kept">The state that is stored: null for a client that was never judged.</param>
    public static SegmentState Judge(ScoreCard card, ValueStatistics value, ClientInputs inputs, SegmentState? kept, Population population)
    {
        var asOf = value.AsOf.Date;
        var before = kept?.Before(asOf);
        var rules = new SegmentRules(card, value, inputs, before?.Segment, population);
        var natural = rules.Natural();
        if (before is null) return First(asOf, Lapsed(card, natural) ?? natural);
        var lapses = card.IsLapsed && IsWorked(before.Segment) ? before.Lapses + 1 : 0;
        var candidate = natural;
        if (Lapsed(card, natural) is { } lapsed)
        {
            if (IsWorked(before.Segment)) return Stay(asOf, before, natural, lapses, lapsed);
            candidate = lapsed;
        }
        if (candidate.Segment == before.Segment) return At(asOf, candidate, null, lapses, before);
        return before.Pending == candidate.Segment || before.Segment == Segment.New || rules.IsFarPast(before.Segment, candidate.Segment)
            ? At(asOf, candidate, null, lapses, before)
            : At(asOf, new(before.Segment, SegmentReason.Kept), candidate.Segment, lapses, before);
    }

    static SegmentState First(Day asOf, Candidate candidate) => new(asOf, candidate.Segment, candidate.Reason, null, 0, null);

    /// <summary>A lapsed client cannot become K or A: it would be R.</summary>
    static Candidate? Lapsed(ScoreCard card, Candidate natural) =>
        card.IsLapsed && IsWorked(natural.Segment) ? new(Segment.Regular, SegmentReason.Lapsed) : null;

    /// <summary>One that is K or A stays for two as-of dates, and is R at the third.</summary>
    static SegmentState Stay(Day asOf, PriorState before, Candidate natural, int lapses, Candidate lapsed)
    {
        if (lapses > Patience) return At(asOf, lapsed, null, lapses, before);
        return At(asOf, natural.Segment == before.Segment ? natural : new(before.Segment, SegmentReason.Kept), null, lapses, before);
    }

    static SegmentState At(Day asOf, Candidate segment, Segment? pending, int lapses, PriorState before) =>
        new(asOf, segment.Segment, segment.Reason, pending, IsWorked(segment.Segment) ? lapses : 0, before);

    /// <summary>K and A: the clients that a KAM works with.</summary>
    static bool IsWorked(Segment segment) => segment is Segment.Key or Segment.Developing;
}
