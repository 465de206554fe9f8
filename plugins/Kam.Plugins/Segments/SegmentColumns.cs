using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Segments;

/// <summary>The segment that everybody sees, with what follows from it, to the account's columns.</summary>
static class SegmentColumns
{
    public static readonly string[] All = { AccountRow.Columns.Segment, AccountRow.Columns.SegmentReason, AccountRow.Columns.ServiceRole };

    /// <summary>What it depends on beside the computed segment.</summary>
    public static readonly string[] Read = { AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn };

    public static bool IsSetByHand(Entity account, Day today) => SegmentOverride.Holds(ByHand(account), account.Day(AccountRow.Columns.OverrideExpiresOn), today);

    public static void Put(Entity wanted, Entity account, SegmentState? computed, Day today) =>
        Put(wanted, ShownSegment.Of(ByHand(account), account.Day(AccountRow.Columns.OverrideExpiresOn), computed, today));

    public static void Put(Entity wanted, ShownSegment shown)
    {
        wanted[AccountRow.Columns.Segment] = Values.OptionOf(shown.Segment);
        wanted[AccountRow.Columns.SegmentReason] = Values.OptionOf(shown.Reason);
        wanted[AccountRow.Columns.ServiceRole] = Values.OptionOf(shown.ServedBy);
    }

    static Segment? ByHand(Entity account) => account.Choice<Segment>(AccountRow.Columns.SegmentOverride);
}
