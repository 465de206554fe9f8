using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Scoring;

public class RandomEditsTests
{
    /// <summary>Of which client what is done, and how much; every seventh act lets the background work in between.</summary>
    static readonly Gen<(int Client, int Act, int Amount)[]> Work = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[-500, 9000]).Array[1, 20];

    [Fact]
    public void Whatever_happens_to_clients_their_figures_are_those_of_a_full_recalculation() => Work.Sample(acts =>
    {
        using var tenant = Portfolio.Seven();
        tenant.ScoreAll();
        var clients = tenant.Clients();
        var category = A.Category(tenant, "parts");
        var purchases = new List<Guid>();
        foreach (var (client, act, amount) in acts) Do(tenant, clients[client], category, purchases, act, amount);
        tenant.Organization.Jobs.RunAll();
        var incremental = tenant.Versions();
        foreach (var client in clients) client.Recalculate(force: true);
        // The lock is taken, so the account's version moves: of all the rest nothing may.
        Assert.Equal(incremental.Where(IsValue), tenant.Versions().Where(IsValue));
        Assert.All(clients, client => Assert.True(client.Account.RecalculatedOn is null || client.Account.Score == client.Value.Score));
        AssertRunsAgree(tenant);
    }, iter: 6, threads: 1);

    /// <summary>A run over what was changed leaves nothing for a run over everything.</summary>
    static void AssertRunsAgree(Tenant tenant)
    {
        tenant.ScoreAll();
        var changed = tenant.FiguresOfClients();
        Assert.Equal(0, tenant.ScoreAll(full: true).Changed);
        Assert.Equal(changed, tenant.FiguresOfClients());
    }

    static bool IsValue(string version) => version.StartsWith(ClientValueRow.Table, StringComparison.Ordinal);

    static void Do(Tenant tenant, Client client, Guid category, List<Guid> purchases, int act, int amount)
    {
        if (act == 0) purchases.Add(tenant.Administrator.Create(A.Purchase(client, category, amount % 2 == 0 ? "2026-05-10" : "2026-06-10", amount, amount * 0.7m).Row));
        else if (act == 1 && purchases.Count > 0) tenant.Administrator.Update(new PurchaseRow(purchases[^1]) { NetAmount = amount, Units = amount % 9 }.Row);
        else if (act == 2 && purchases.Count > 0) tenant.Administrator.Update(new PurchaseRow(purchases[^1]) { AccountId = client.Reference }.Row);
        else if (act == 3) tenant.Administrator.Update(new AccountRow(client.Id) { Wallet = Math.Max(0, amount * 10), ExpectedGrowth = amount % 20 }.Row);
        else if (act == 4) tenant.Administrator.Update(new AccountRow(client.Id) { ReferenceRating = Math.Abs(amount) % 6, CostsToServe12 = Math.Abs(amount) }.Row);
        else if (act == 5) tenant.Administrator.Update(new AccountRow(client.Id) { MarketRating = amount % 2 == 0 ? null : 1 + Math.Abs(amount) % 5 }.Row);
        else tenant.Organization.Jobs.RunAll();
    }
}
