using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Value;

/// <summary>
/// A wallet that someone types is marked as entered; what an answer or circles give is marked by the rule that brings it. Over a wallet that
/// circles add up to nobody types: the next save of a circle would take it back.
/// </summary>
[Step(Message.Create, AccountRow.Table, Stage.PreOperation)]
[Step(Message.Update, AccountRow.Table, Stage.PreOperation, Filter = new[] { AccountRow.Columns.Wallet }, PreImage = new[] { AccountRow.Columns.Wallet, AccountRow.Columns.WalletSource })]
public sealed class NameWalletSource : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var account = happened.Target;
        if (happened.IsOurs || !account.Contains(AccountRow.Columns.Wallet) || account.Contains(AccountRow.Columns.WalletSource)) return null;
        if (happened.Before.Choice<WalletSource>(AccountRow.Columns.WalletSource) == WalletSource.FromCircle)
        {
            // Who sends what is there, as a form or an import may, changes nothing.
            if (happened.Before.Money(AccountRow.Columns.Wallet) == account.Money(AccountRow.Columns.Wallet)) return null;
            if (!Importers.Include(happened)) return Refusal.Of(RefusalCode.WalletOfCircles);
        }
        account[AccountRow.Columns.WalletSource] = account.Money(AccountRow.Columns.Wallet) is null ? null : Values.Option(WalletSource.Entered);
        return null;
    }
}
