using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>
/// A purchase that is new, changed, moved or gone asks for its client's recalculation, by a new token on the account: one call in the save.
/// Before the row itself is written, so that the account is locked first, as everywhere.
/// </summary>
[Step(Message.Create, PurchaseRow.Table, Stage.PreOperation)]
[Step(Message.Update, PurchaseRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        PurchaseRow.Columns.AccountId, PurchaseRow.Columns.PurchasedOn, PurchaseRow.Columns.CategoryId, PurchaseRow.Columns.Document,
        PurchaseRow.Columns.NetAmount, PurchaseRow.Columns.Cost, PurchaseRow.Columns.Units, PurchaseRow.Columns.StateCode, PurchaseRow.Columns.TransactionCurrencyId,
    },
    PreImage = new[]
    {
        PurchaseRow.Columns.AccountId, PurchaseRow.Columns.PurchasedOn, PurchaseRow.Columns.CategoryId, PurchaseRow.Columns.Document,
        PurchaseRow.Columns.NetAmount, PurchaseRow.Columns.Cost, PurchaseRow.Columns.Units, PurchaseRow.Columns.StateCode, PurchaseRow.Columns.TransactionCurrencyId,
    })]
[Step(Message.Delete, PurchaseRow.Table, Stage.PreOperation, PreImage = new[] { PurchaseRow.Columns.AccountId })]
public sealed class RequestRecalculation : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        // A re-import that brings what is there asks for nothing.
        if (happened.Context.MessageName == nameof(Message.Update) && !happened.Changes(Registered.Columns<RequestRecalculation>(PurchaseRow.Table))) return null;
        var clients = new[] { happened.Before, happened.After }.Select(purchase => purchase.Id(PurchaseRow.Columns.AccountId)).OfType<Guid>().Distinct();
        foreach (var client in clients.OrderBy(id => id))
            happened.Service.Update(new Entity(AccountRow.Table, client) { [AccountRow.Columns.RecalculationRequest] = Guid.NewGuid().ToString("N") });
        return null;
    }
}
