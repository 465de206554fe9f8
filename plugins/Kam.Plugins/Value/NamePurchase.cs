using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Value;

/// <summary>A purchase without a name of its own is called by its document, so that lists and titles show it.</summary>
[Step(Message.Create, PurchaseRow.Table, Stage.PreOperation, Rank = 8)]
public sealed class NamePurchase : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var purchase = happened.Target;
        if (string.IsNullOrWhiteSpace(purchase.GetAttributeValue<string>(PurchaseRow.Columns.Name)))
            purchase[PurchaseRow.Columns.Name] = purchase.GetAttributeValue<string>(PurchaseRow.Columns.Document);
        return null;
    }
}
