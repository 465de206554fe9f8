using Kam.Plugins.Model;
using Kam.Plugins.Tests.World;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Tests.Value;

public class RecalculationTests(Tenant tenant) : IClassFixture<Tenant>
{
    readonly Guid category = A.Category(tenant, "chemicals");

    [Fact]
    public void Adding_a_purchase_takes_one_call_in_the_save()
    {
        var purchase = A.Purchase(A.Client(tenant), category, "2026-05-10", 100).Row;
        Assert.Equal(["Update account"], tenant.CallsOf(() => tenant.Administrator.Create(purchase)));
        tenant.Organization.Jobs.RunAll();
    }

    [Fact]
    public void A_purchase_without_a_name_is_called_by_its_document()
    {
        var purchase = A.Purchase(A.Client(tenant), category, "2026-05-10", 100);
        purchase.Name = null;
        var id = tenant.Administrator.Create(purchase.Row);
        Assert.Equal(purchase.Document, tenant.Administrator.Retrieve(PurchaseRow.Table, id, new ColumnSet(PurchaseRow.Columns.Name))[PurchaseRow.Columns.Name]);
        tenant.Organization.Jobs.RunAll();
    }

    [Fact]
    public void The_figures_follow_in_the_background()
    {
        var client = A.Client(tenant);
        Buys(client, ("2026-05-10", 100, 80), ("2026-06-01", 50, 40));
        Assert.Equal((100m, 150m, 30m), (client.Account.Revenue12, client.Account.LtvRevenue, client.Account.LtvProfit));
        Assert.Equal((new DateTime(2026, 5, 10), new DateTime(2026, 6, 1)), (client.Account.FirstPurchaseOn, client.Account.LastPurchaseOn));
        Assert.Equal((new DateTime(2026, 5, 31), 2, 0.2m), (client.Value.AsOf, client.Value.Orders, client.Value.Margin));
    }

    [Fact]
    public void One_recalculation_takes_six_calls_and_a_second_finds_nothing_to_do()
    {
        var client = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(client, category, "2026-05-10", 100).Row);
        Assert.Equal(
            ["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_scoringrun", "RetrieveMultiple kam_purchase", "Update account", "Create kam_clientvalue"],
            tenant.CallsOf(() => client.Recalculate()));
        Assert.Equal(["Update account", "RetrieveMultiple account"], tenant.CallsOf(() => client.Recalculate()));
        tenant.Organization.Jobs.RunAll();
    }

    [Fact]
    public void A_forced_recalculation_that_changes_nothing_writes_nothing()
    {
        var client = A.Client(tenant);
        Buys(client, ("2026-05-10", 100, null));
        Assert.Equal(["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_scoringrun", "RetrieveMultiple kam_purchase"], tenant.CallsOf(() => client.Recalculate(force: true)));
    }

    [Fact]
    public void Many_purchases_of_one_client_are_recalculated_once()
    {
        var client = A.Client(tenant);
        for (var day = 1; day <= 9; day++) tenant.Administrator.Create(A.Purchase(client, category, $"2026-05-0{day}", 10).Row);
        var calls = tenant.CallsOf(() => tenant.Organization.Jobs.RunAll());
        Assert.Equal(1, calls.Count(call => call == "RetrieveMultiple kam_purchase"));
        Assert.Equal(90m, client.Account.LtvRevenue);
    }

    [Fact]
    public void A_purchase_that_moves_changes_both_clients()
    {
        var (from, to) = (A.Client(tenant), A.Client(tenant));
        var purchase = tenant.Administrator.Create(A.Purchase(from, category, "2026-05-10", 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Update account", "Update account"], tenant.CallsOf(() => tenant.Administrator.Update(new PurchaseRow(purchase) { AccountId = to.Reference }.Row)));
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((null, 100m), (from.Account.LtvRevenue, to.Account.LtvRevenue));
    }

    [Fact]
    public void A_deleted_purchase_is_forgotten()
    {
        var client = A.Client(tenant);
        var purchase = tenant.Administrator.Create(A.Purchase(client, category, "2026-05-10", 100).Row);
        tenant.Organization.Jobs.RunAll();
        tenant.Administrator.Delete(PurchaseRow.Table, purchase);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((null, null, null), (client.Account.LtvRevenue, client.Account.FirstPurchaseOn, client.Value.AsOf));
    }

    [Fact]
    public void Bringing_the_same_purchase_again_asks_for_nothing()
    {
        var purchase = A.Purchase(A.Client(tenant), category, "2026-05-10", 100, 80);
        var id = tenant.Administrator.Create(purchase.Row);
        tenant.Organization.Jobs.RunAll();
        var again = new PurchaseRow(id) { NetAmount = 100, Cost = 80, Document = purchase.Document, PurchasedOn = purchase.PurchasedOn, AccountId = purchase.AccountId, CategoryId = purchase.CategoryId };
        Assert.Empty(tenant.CallsOf(() => tenant.Administrator.Update(again.Row)));
    }

    [Fact]
    public void Units_that_are_corrected_ask_for_a_recalculation()
    {
        var purchase = tenant.Administrator.Create(A.Purchase(A.Client(tenant), category, "2026-05-10", 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Update account"], tenant.CallsOf(() => tenant.Administrator.Update(new PurchaseRow(purchase) { Units = 4 }.Row)));
        tenant.Organization.Jobs.RunAll();
    }

    [Fact]
    public void Regularity_and_the_next_order_are_told_from_the_intervals()
    {
        var client = A.Client(tenant);
        Buys(client, ("2025-09-15", 1, null), ("2025-12-14", 1, null), ("2026-03-14", 1, null));
        Assert.Equal((2, 90m, 90m, 0m), (client.Value.Intervals, client.Value.MeanInterval, client.Value.MedianInterval, client.Value.Variation));
        Assert.Equal((0.8667m, 66.6667m), (client.Value.Recency, client.Value.Regularity));
        Assert.Equal(new DateTime(2026, 6, 12), client.Account.NextOrderExpectedOn);
    }

    [Fact]
    public void A_purchase_with_something_missing_is_refused()
    {
        var purchase = A.Purchase(A.Client(tenant), category, "2026-05-10", 100).Row;
        purchase.Attributes.Remove(PurchaseRow.Columns.AccountId);
        var refused = Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(purchase));
        Assert.Contains("kam_accountid", refused.Message);
    }

    [Fact]
    public void A_client_that_never_bought_has_no_figures_and_no_value_row()
    {
        var client = A.Client(tenant);
        Assert.Equal(1, client.Recalculate(force: true));
        Assert.Equal((null, Guid.Empty), (client.Account.LtvRevenue, client.Value.Id));
    }

    void Buys(Client client, params (string Date, decimal Net, int? Cost)[] purchases)
    {
        foreach (var (date, net, cost) in purchases) tenant.Administrator.Create(A.Purchase(client, category, date, net, cost).Row);
        tenant.Organization.Jobs.RunAll();
    }
}
