using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Value;

/// <summary>A purchase is one amount, of one category, of one document, of one day, of one client: nothing of it can be missing.</summary>
[Step(Message.Create, PurchaseRow.Table, Stage.PreOperation, Rank = 5)]
[Step(Message.Update, PurchaseRow.Table, Stage.PreOperation, Rank = 5,
    Filter = new[] { PurchaseRow.Columns.AccountId, PurchaseRow.Columns.PurchasedOn, PurchaseRow.Columns.CategoryId, PurchaseRow.Columns.Document, PurchaseRow.Columns.NetAmount },
    PreImage = new[] { PurchaseRow.Columns.AccountId, PurchaseRow.Columns.PurchasedOn, PurchaseRow.Columns.CategoryId, PurchaseRow.Columns.Document, PurchaseRow.Columns.NetAmount })]
public sealed class RequireWholePurchase : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var purchase = happened.After;
        var missing = Registered.Columns<RequireWholePurchase>(PurchaseRow.Table)
            .Where(column => !purchase.Contains(column) || purchase[column] is null or "")
            .ToList();
        return missing.Count == 0 ? null : Refusal.Of(RefusalCode.PurchaseIncomplete, string.Join(", ", missing));
    }
}
