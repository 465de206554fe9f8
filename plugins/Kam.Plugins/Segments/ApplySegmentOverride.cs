using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Segments;

/// <summary>The segment of a client is the one set by hand while that holds: it needs a reason and an expiry, and goes with them.</summary>
[Step(Message.Create, AccountRow.Table, Stage.PreOperation)]
[Step(Message.Update, AccountRow.Table, Stage.PreOperation,
    Filter = new[] { AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideReason, AccountRow.Columns.OverrideExpiresOn },
    PreImage = new[] { AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideReason, AccountRow.Columns.OverrideExpiresOn })]
public sealed class ApplySegmentOverride : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var account = happened.After;
        var expiry = account.Day(AccountRow.Columns.OverrideExpiresOn);
        var decision = SegmentOverride.Read(
            account.Choice<Segment>(AccountRow.Columns.SegmentOverride),
            account.GetAttributeValue<string>(AccountRow.Columns.OverrideReason), expiry, happened.TodayBeside(expiry));
        if (decision.Refusal is not null) return decision.Refusal;
        if (decision.Value is { } set) SegmentColumns.Put(happened.Target, new(set.Segment, SegmentReason.Override));
        else if (happened.Before.Contains(AccountRow.Columns.SegmentOverride)) Clear(happened);
        return null;
    }

    /// <summary>The computed segment, if there is one, is put in its place next.</summary>
    static void Clear(Event happened)
    {
        SegmentColumns.Put(happened.Target, new(null, null));
        happened.Target[AccountRow.Columns.OverrideReason] = null;
        happened.Target[AccountRow.Columns.OverrideExpiresOn] = null;
    }
}
