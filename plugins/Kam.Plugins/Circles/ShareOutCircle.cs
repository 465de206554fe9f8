using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Circles;

/// <summary>After a supplier's share is saved its circle is shared out anew, in the same transaction; a circle that is too full takes the save back.</summary>
[Step(Message.Create, CircleShareRow.Table, Stage.PostOperation, PostImage = new[] { CircleShareRow.Columns.CircleId })]
[Step(Message.Update, CircleShareRow.Table, Stage.PostOperation,
    Filter = new[] { CircleShareRow.Columns.Percent, CircleShareRow.Columns.StateCode },
    PreImage = new[] { CircleShareRow.Columns.CircleId })]
[Step(Message.Delete, CircleShareRow.Table, Stage.PostOperation, PreImage = new[] { CircleShareRow.Columns.CircleId })]
public sealed class ShareOutCircle : Rule
{
    protected override Refusal? Judge(Event happened) =>
        happened.IsOurs || KeepShare.IsGoingWithItsCircle(happened) || happened.After.Id(CircleShareRow.Columns.CircleId) is not { } circle
            ? null
            : CircleShares.ShareOut(happened.Service, circle);
}
