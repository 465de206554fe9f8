using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>Answers requests for a recount in the background. Many rows of one client ask many times: the first answer is to all, the others find nothing to do.</summary>
[Step(Message.Update, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { AccountRow.Columns.RecountRequest }, PreImage = new[] { AccountRow.Columns.RecountRequest }, PostImage = new[] { AccountRow.Columns.RecountRequest })]
public sealed class RecountRequested : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.HasChanged(AccountRow.Columns.RecountRequest)) return null;
        var client = happened.Context.PrimaryEntityId;
        var account = happened.Service.Retrieve(AccountRow.Table, client, new ColumnSet(AccountRow.Columns.RecountRequest, AccountRow.Columns.RecountDone));
        if (RecountClient.IsAnswered(account)) return null;
        happened.Service.Execute(new OrganizationRequest(CustomApis.RecountCompletion.Name) { ["Target"] = Client.Reference(client) });
        return null;
    }
}
