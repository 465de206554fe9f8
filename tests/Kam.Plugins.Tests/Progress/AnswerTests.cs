using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class AnswerTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_typed_answer_is_asked_for() =>
        Assert.EndsWith("(KAM-010)", Assert.Throws<DataverseFault>(() => A.KeyClient(tenant).Progress("K01").With(note: "Told by the buyer").Complete(tenant)).Message);

    [Fact]
    public void Total_purchases_fill_the_wallet()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        Assert.Equal((500_000m, WalletSourceChoice.FromProgress), (client.Account.Wallet, client.Account.WalletSource));
    }

    [Fact]
    public void Reopening_does_not_empty_it()
    {
        var client = A.KeyClient(tenant);
        var progress = client.Progress("K01").With(note: "Told by the buyer", money: 500_000);
        progress.Complete(tenant);
        progress.Reopen(tenant, "Not sure");
        Assert.Equal(500_000m, client.Account.Wallet);
    }

    [Fact]
    public void A_corrected_answer_corrects_the_wallet()
    {
        var client = A.KeyClient(tenant);
        var progress = client.Progress("K01").With(note: "Told by the buyer", money: 500_000);
        progress.Complete(tenant);
        client.Progress("K01").Save(tenant, row => row.AnswerMoney = 600_000);
        Assert.Equal(600_000m, client.Account.Wallet);
    }

    [Fact]
    public void A_wallet_from_circles_stays()
    {
        var client = A.KeyClient(tenant);
        tenant.System.Update(new AccountRow(client.Id) { Wallet = 900_000, WalletSource = WalletSourceChoice.FromCircle }.Row);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        Assert.Equal((900_000m, WalletSourceChoice.FromCircle), (client.Account.Wallet, client.Account.WalletSource));
    }

    [Fact]
    public void A_typed_wallet_is_marked_as_entered()
    {
        var client = A.Client(tenant);
        tenant.People.As(tenant.People.Anna).Update(new AccountRow(client.Id) { Wallet = 100 }.Row);
        Assert.Equal(WalletSourceChoice.Entered, client.Account.WalletSource);
    }

    [Fact]
    public void A_wallet_cannot_be_negative() =>
        Assert.Throws<DataverseFault>(() => A.KeyClient(tenant).Progress("K01").With(note: "Told by the buyer", money: -1).Complete(tenant));

    [Fact]
    public void Development_plans_write_the_expected_growth()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K03").With(note: "Told by the director", percent: 12.5m).Complete(tenant);
        Assert.Equal(12.5m, client.Account.ExpectedGrowth);
    }
}
