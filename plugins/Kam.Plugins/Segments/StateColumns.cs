using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Segments;

/// <summary>The computed segment and the state before its as-of date, to the columns of the value row and back.</summary>
static class StateColumns
{
    public static readonly string[] All =
    {
        ClientValueRow.Columns.ScoredOn, ClientValueRow.Columns.ComputedSegment, ClientValueRow.Columns.ComputedReason, ClientValueRow.Columns.PendingSegment, ClientValueRow.Columns.Lapses,
        ClientValueRow.Columns.PriorAsOf, ClientValueRow.Columns.PriorSegment, ClientValueRow.Columns.PriorPending, ClientValueRow.Columns.PriorLapses,
    };

    /// <summary>Null for a client that was never judged.</summary>
    public static SegmentState? Of(Entity value) =>
        value.Day(ClientValueRow.Columns.ScoredOn) is { } asOf && value.Choice<Segment>(ClientValueRow.Columns.ComputedSegment) is { } segment
            ? new(asOf, segment, value.Choice<SegmentReason>(ClientValueRow.Columns.ComputedReason) ?? SegmentReason.Regular,
                value.Choice<Segment>(ClientValueRow.Columns.PendingSegment), Count(value, ClientValueRow.Columns.Lapses), Prior(value))
            : null;

    public static void Put(Entity value, SegmentState? state)
    {
        value[ClientValueRow.Columns.ScoredOn] = state?.AsOf.Date;
        value[ClientValueRow.Columns.ComputedSegment] = Values.OptionOf(state?.Segment);
        value[ClientValueRow.Columns.ComputedReason] = Values.OptionOf(state?.Reason);
        value[ClientValueRow.Columns.PendingSegment] = Values.OptionOf(state?.Pending);
        value[ClientValueRow.Columns.Lapses] = state?.Lapses;
        value[ClientValueRow.Columns.PriorAsOf] = state?.Prior?.AsOf.Date;
        value[ClientValueRow.Columns.PriorSegment] = Values.OptionOf(state?.Prior?.Segment);
        value[ClientValueRow.Columns.PriorPending] = Values.OptionOf(state?.Prior?.Pending);
        value[ClientValueRow.Columns.PriorLapses] = state?.Prior?.Lapses;
    }

    static PriorState? Prior(Entity value) =>
        value.Day(ClientValueRow.Columns.PriorAsOf) is { } asOf && value.Choice<Segment>(ClientValueRow.Columns.PriorSegment) is { } segment
            ? new(asOf, segment, value.Choice<Segment>(ClientValueRow.Columns.PriorPending), Count(value, ClientValueRow.Columns.PriorLapses))
            : null;

    static int Count(Entity value, string column) => value.GetAttributeValue<int?>(column) ?? 0;
}
