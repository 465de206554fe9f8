using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Value;

/// <summary>
/// Answers requests for a recalculation in the background. Many purchases of one client ask many times: the first answer is to all, the others find nothing to do.
/// What people edit of a client stands in the filter because the request that follows from it is made on the way.
/// </summary>
[Step(Message.Update, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[]
    {
        AccountRow.Columns.RecalculationRequest,
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12, AccountRow.Columns.TransactionCurrencyId,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
    },
    PreImage = new[] { AccountRow.Columns.RecalculationRequest }, PostImage = new[] { AccountRow.Columns.RecalculationRequest })]
public sealed class RecalculateRequested : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.HasChanged(AccountRow.Columns.RecalculationRequest)) return null;
        var client = happened.Context.PrimaryEntityId;
        var account = happened.Service.Retrieve(AccountRow.Table, client, new ColumnSet(AccountRow.Columns.RecalculationRequest, AccountRow.Columns.RecalculationDone));
        if (account.IsAnswered()) return null;
        happened.Service.Execute(new OrganizationRequest(CustomApis.RecalculateAccount.Name) { ["Target"] = Client.Reference(client) });
        return null;
    }
}
