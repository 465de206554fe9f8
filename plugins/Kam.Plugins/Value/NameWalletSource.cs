using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Value;

/// <summary>A wallet that someone types is marked as entered; one that an answer gives says so itself.</summary>
[Step(Message.Create, AccountRow.Table, Stage.PreOperation)]
[Step(Message.Update, AccountRow.Table, Stage.PreOperation, Filter = new[] { AccountRow.Columns.Wallet })]
public sealed class NameWalletSource : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var account = happened.Target;
        if (!account.Contains(AccountRow.Columns.Wallet) || account.Contains(AccountRow.Columns.WalletSource)) return null;
        account[AccountRow.Columns.WalletSource] = account.Money(AccountRow.Columns.Wallet) is null ? null : Values.Option(WalletSource.Entered);
        return null;
    }
}
