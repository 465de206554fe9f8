namespace Kam.Domain;

/// <summary>The state before an as-of date.</summary>
/// <param name="Pending">The other segment that it would have been in at that date; a second date confirms it.</param>
/// <param name="Lapses">Successive as-of dates on which a K or A client was lapsed.</param>
public sealed record PriorState(Day AsOf, Segment Segment, Segment? Pending, int Lapses);

/// <summary>
/// The computed segment of a client at an as-of date, with the state before that date: judged again for the same date it starts from there, so that dates
/// count and not executions.
/// </summary>
/// <inheritdoc cref="PriorState"/>
/// <param name="Prior">Null when this is the first as-of date.</param>
public sealed record SegmentState(Day AsOf, Segment Segment, SegmentReason Reason, Segment? Pending, int Lapses, PriorState? Prior)
{
    /// <summary>The state that a judging for an as-of date starts from.</summary>
    internal PriorState? Before(Day asOf) => AsOf < asOf ? new(AsOf, Segment, Pending, Lapses) : Prior;
}
