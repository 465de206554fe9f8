using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Circles;

/// <summary>The client's wallet is the sum of its circles' needs, in the save that moves one: one query and at most one write, under the lock that the stage before took.</summary>
[Step(Message.Create, CircleRow.Table, Stage.PostOperation, PostImage = new[] { CircleRow.Columns.AccountId })]
[Step(Message.Update, CircleRow.Table, Stage.PostOperation,
    Filter = new[] { CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.Need, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId },
    PreImage = new[]
    {
        CircleRow.Columns.AccountId, CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.Need, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId,
    })]
[Step(Message.Delete, CircleRow.Table, Stage.PostOperation, PreImage = new[] { CircleRow.Columns.AccountId })]
public sealed class KeepWallet : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs || Client.IsBeingDeleted(happened)) return null;
        if (happened.Context.MessageName == nameof(Message.Update) && !happened.Changes(Registered.Columns<KeepWallet>(CircleRow.Table))) return null;
        if (happened.After.Id(CircleRow.Columns.AccountId) is { } client) ClientCircles.Read(happened, client).FeedWallet(happened);
        return null;
    }
}
