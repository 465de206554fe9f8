using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Value;

public class ManyPurchasesTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void More_purchases_than_a_page_holds_are_all_counted()
    {
        var (client, category) = (A.Client(tenant), A.Category(tenant, "parts"));
        var purchases = Enumerable.Range(0, 5001).Select(_ => A.Purchase(client, category, "2026-05-10", 1).Row).ToList();
        tenant.Administrator.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection(purchases) { EntityName = PurchaseRow.Table } });
        Assert.Equal(2, tenant.CallsOf(() => client.Recalculate()).Count(call => call == "RetrieveMultiple kam_purchase"));
        Assert.Equal(5001m, client.Account.LtvRevenue);
    }
}
