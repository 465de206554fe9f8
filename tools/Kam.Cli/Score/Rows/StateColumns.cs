using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>The computed segment and the state before its as-of date, to columns and back.</summary>
static class StateColumns
{
    public static readonly IReadOnlyList<Column> All =
    [
        new("kam_scoredon", f => f.State?.AsOf),
        new("kam_computedsegment", f => f.State?.Segment),
        new("kam_computedreason", f => f.State?.Reason),
        new("kam_pendingsegment", f => f.State?.Pending),
        new("kam_lapses", f => f.State?.Lapses),
        new("kam_priorasof", f => f.State?.Prior?.AsOf),
        new("kam_priorsegment", f => f.State?.Prior?.Segment),
        new("kam_priorpending", f => f.State?.Prior?.Pending),
        new("kam_priorlapses", f => f.State?.Prior?.Lapses),
        new("kam_reengageon", f => ReEngageNeeded.From(f.Statistics, f.Population)),
    ];

    /// <summary>The state that is kept; null for a client that was never judged.</summary>
    public static SegmentState? Of(JObject? value) =>
        value is not null && Cell.Day(value, "kam_scoredon") is { } asOf && Cell.Choice<Segment>(value, "kam_computedsegment") is { } segment
            ? new SegmentState(asOf, segment, Cell.Choice<SegmentReason>(value, "kam_computedreason") ?? SegmentReason.Regular,
                Cell.Choice<Segment>(value, "kam_pendingsegment"), (int?)value["kam_lapses"] ?? 0, Prior(value))
            : null;

    static PriorState? Prior(JObject value) =>
        Cell.Day(value, "kam_priorasof") is { } asOf && Cell.Choice<Segment>(value, "kam_priorsegment") is { } segment
            ? new PriorState(asOf, segment, Cell.Choice<Segment>(value, "kam_priorpending"), (int?)value["kam_priorlapses"] ?? 0)
            : null;
}
