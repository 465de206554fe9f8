using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>What the answer of a completed progress tells about its client.</summary>
static class FedByAnswer
{
    /// <summary>The columns of the account that the answer feeds; empty when it feeds none. Reopening does not take them back.</summary>
    public static Entity To(Entity account, Entity progress)
    {
        var fed = new Entity(AccountRow.Table);
        var source = account.Choice<WalletSource>(AccountRow.Columns.WalletSource);
        if (progress.Answer().WalletFor(progress.Feeds(), source) is { } wallet) FeedWallet(fed, account, progress, wallet);
        if (progress.Answer().GrowthFor(progress.Feeds()) is { } growth) fed[AccountRow.Columns.ExpectedGrowth] = growth;
        return fed;
    }

    /// <summary>The answer is in the currency of its progress, the wallet in that of the account; an account without one takes that of the answer.</summary>
    static void FeedWallet(Entity fed, Entity account, Entity progress, decimal wallet)
    {
        var currency = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.TransactionCurrencyId);
        var ofAccount = account.GetAttributeValue<EntityReference>(AccountRow.Columns.TransactionCurrencyId);
        if (ofAccount is null) fed[AccountRow.Columns.TransactionCurrencyId] = currency;
        else if (ofAccount.Id != currency?.Id)
            wallet = Rounded.To(2, (progress.Money(ProgressRow.Columns.AnswermoneyBase) ?? wallet) * (account.GetAttributeValue<decimal?>(AccountRow.Columns.ExchangeRate) ?? 1));
        fed[AccountRow.Columns.Wallet] = new Money(wallet);
        fed[AccountRow.Columns.WalletSource] = Values.Option(WalletSource.FromProgress);
    }
}
