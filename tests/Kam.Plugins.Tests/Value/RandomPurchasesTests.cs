using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Value;

public class RandomPurchasesTests(Tenant tenant) : IClassFixture<Tenant>
{
    /// <summary>What happens to which of ten purchases, and with what amount; every third act lets the background work in between.</summary>
    static readonly Gen<(int Purchase, int Act, int Net)[]> Trade = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[-500, 2000]).Array[1, 25];

    [Fact]
    public void Whatever_happens_to_purchases_the_figures_are_their_sums() => Trade.Sample(acts =>
    {
        var clients = new[] { A.Client(tenant), A.Client(tenant) };
        var category = A.Category(tenant, "parts");
        var purchases = new Guid?[10];
        foreach (var (index, act, net) in acts)
        {
            if (act == 0 || purchases[index] is null) purchases[index] ??= tenant.Administrator.Create(A.Purchase(clients[net % 2 == 0 ? 0 : 1], category, "2026-05-10", net).Row);
            else if (act == 1) tenant.Administrator.Update(new PurchaseRow(purchases[index]!.Value) { NetAmount = net }.Row);
            else if (act == 2) tenant.Administrator.Update(new PurchaseRow(purchases[index]!.Value) { AccountId = clients[net % 2 == 0 ? 0 : 1].Reference }.Row);
            else if (act == 3)
            {
                tenant.Administrator.Delete(PurchaseRow.Table, purchases[index]!.Value);
                purchases[index] = null;
            }
            else tenant.Organization.Jobs.RunAll();
        }
        tenant.Organization.Jobs.RunAll();
        foreach (var client in clients) Assert.Equal(Sum(client), client.Account.LtvRevenue);
    }, iter: 10, threads: 1);

    decimal? Sum(Client client)
    {
        var query = new QueryExpression(PurchaseRow.Table) { ColumnSet = new ColumnSet(PurchaseRow.Columns.NetAmount) };
        query.Criteria.AddCondition(PurchaseRow.Columns.AccountId, ConditionOperator.Equal, client.Id);
        var amounts = tenant.System.RetrieveMultiple(query).Entities.Select(row => new PurchaseRow(row).NetAmount!.Value).ToList();
        return amounts.Count == 0 ? null : amounts.Sum();
    }
}
