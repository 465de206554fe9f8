using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Value;

public class CurrencyTests(Tenant tenant) : IClassFixture<Tenant>
{
    readonly Lazy<EntityReference> halves = new(() => Currency(tenant));

    [Fact]
    public void Purchases_are_summed_in_base_currency()
    {
        var client = A.Client(tenant);
        var purchase = A.Purchase(client, A.Category(tenant, "parts"), "2026-05-10", 100, 60);
        purchase.TransactionCurrencyId = halves.Value;
        tenant.Administrator.Create(purchase.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((50m, 20m), (client.Account.LtvRevenue, client.Account.LtvProfit));
    }

    [Fact]
    public void An_answer_in_another_currency_fills_the_wallet_in_the_clients()
    {
        var client = A.KeyClient(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { TransactionCurrencyId = new(TransactionCurrencyRow.Table, tenant.Organization.BaseCurrencyId) }.Row);
        var progress = client.Progress("K01").With(note: "Told by the buyer", money: 1000);
        progress.TransactionCurrencyId = halves.Value;
        progress.Complete(tenant);
        Assert.Equal(500m, client.Account.Wallet);
    }

    [Fact]
    public void A_client_without_a_currency_takes_that_of_the_answer()
    {
        var client = A.KeyClient(tenant);
        var progress = client.Progress("K01").With(note: "Told by the buyer", money: 1000);
        progress.TransactionCurrencyId = halves.Value;
        progress.Complete(tenant);
        Assert.Equal((1000m, halves.Value.Id), (client.Account.Wallet, client.Account.TransactionCurrencyId?.Id));
    }

    [Fact]
    public void Circles_in_several_currencies_add_up_in_the_clients()
    {
        var client = A.Client(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { TransactionCurrencyId = new(TransactionCurrencyRow.Table, tenant.Organization.BaseCurrencyId) }.Row);
        foreach (var (category, currency) in new[] { ("soap", halves.Value), ("film", new EntityReference(TransactionCurrencyRow.Table, tenant.Organization.BaseCurrencyId)) })
            tenant.Administrator.Create(new CircleRow
            {
                AccountId = client.Reference,
                CategoryId = new(CategoryRow.Table, A.Category(tenant, category)),
                Year = 2026,
                Need = 1000,
                TransactionCurrencyId = currency,
            }.Row);
        Assert.Equal(1500m, client.Account.Wallet);
    }

    /// <summary>A currency of which two make one of the base currency.</summary>
    static EntityReference Currency(Tenant tenant) => new(TransactionCurrencyRow.Table, tenant.Administrator.Create(new TransactionCurrencyRow
    {
        CurrencyName = "Half",
        IsoCurrencyCode = "HLF",
        CurrencySymbol = "h",
        CurrencyPrecision = 2,
        ExchangeRate = 2,
    }.Row));
}
