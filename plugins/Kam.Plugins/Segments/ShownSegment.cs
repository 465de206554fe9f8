using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Segments;

/// <summary>The segment that everybody sees: the one set by hand while it holds, else the computed one, which is kept beneath.</summary>
static class ShownSegment
{
    public static readonly string[] Columns = { AccountRow.Columns.Segment, AccountRow.Columns.SegmentReason, AccountRow.Columns.ServiceRole };

    public static readonly string[] Read = { AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn };

    /// <summary>On the day after its last one an override holds no more, even where the daily work has not taken it away yet.</summary>
    public static bool IsSetByHand(Entity account, Day today) =>
        account.Contains(AccountRow.Columns.SegmentOverride) && account[AccountRow.Columns.SegmentOverride] is not null && !(account.Day(AccountRow.Columns.OverrideExpiresOn) < today);

    /// <summary>The segment with what follows from it.</summary>
    public static void Show(Entity account, Segment? segment, SegmentReason? reason)
    {
        account[AccountRow.Columns.Segment] = Values.OptionOf(segment);
        account[AccountRow.Columns.SegmentReason] = Values.OptionOf(reason);
        account[AccountRow.Columns.ServiceRole] = Values.OptionOf(ServiceRoles.Of(segment));
    }

    public static void Put(Entity wanted, Entity account, SegmentState? computed, Day today)
    {
        var isSet = IsSetByHand(account, today);
        Show(wanted, isSet ? account.Choice<Segment>(AccountRow.Columns.SegmentOverride) : computed?.Segment, isSet ? SegmentReason.Override : computed?.Reason);
    }
}
