using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Problems;

/// <summary>
/// A client that becomes a problem asks its owner for a decision; one that is none any more asks no longer. Inputs and the override stand in the filter
/// because the segment that follows from them is set on the way.
/// </summary>
[Step(Message.Create, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { AccountRow.Columns.Segment })]
[Step(Message.Update, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[]
    {
        AccountRow.Columns.Segment, AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn,
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
    },
    PreImage = new[] { AccountRow.Columns.Segment }, PostImage = new[] { AccountRow.Columns.Segment })]
public sealed class FollowProblemClient : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var becomes = IsProblem(happened.Saved);
        if (IsProblem(happened.Before) == becomes) return null;
        // Jobs run in any order: what the client is now decides. It is looked at again after opening, since nothing locks it meanwhile.
        var client = ProblemClient.Read(happened.Service, happened.Context.PrimaryEntityId);
        if (becomes && client.IsProblem && !client.HasOpen)
        {
            Decisions.Open(happened, client);
            client = ProblemClient.Read(happened.Service, client.Account.Id);
        }
        if (!client.IsProblem && client.HasOpen) Decisions.Withdraw(happened.Service, client.Open.Id);
        return null;
    }

    static bool IsProblem(Entity account) => account.Choice<Segment>(AccountRow.Columns.Segment) == Segment.Problem;
}
