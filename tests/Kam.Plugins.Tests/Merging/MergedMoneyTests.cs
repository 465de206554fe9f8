using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

public sealed class MergedMoneyTests : IDisposable
{
    static readonly string[] Dates = ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"];

    readonly Tenant tenant = new();

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void What_both_have_bought_was_bought_by_the_master()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        Buy(master, 100);
        Buy(subordinate, 20);
        tenant.Merge(master, subordinate);
        Assert.Equal((600, 600), (master.Account.Revenue12, master.Value.Revenue12));
        Assert.Empty(tenant.Rows(PurchaseRow.Table, PurchaseRow.Columns.AccountId, subordinate.Id));
    }

    [Fact]
    public void Every_split_of_purchases_over_two_clients_is_merged_to_the_same_figures() =>
        Gen.Int[1, 500].Array[1, 6].SelectMany(amounts => Gen.Bool.Array[amounts.Length].Select(sides => (amounts, sides))).Sample(sample =>
        {
            var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
            foreach (var (amount, isMasters) in sample.amounts.Zip(sample.sides)) Buy(isMasters ? master : subordinate, amount);
            tenant.Merge(master, subordinate);
            Assert.Equal(sample.amounts.Sum() * Dates.Length, master.Account.Revenue12);
        }, iter: 8, threads: 1);

    [Fact]
    public void Circles_of_both_are_the_masters_and_of_one_category_and_year_one_counts()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var (bolts, nuts) = (A.Category(tenant, "bolts"), A.Category(tenant, "nuts"));
        Circle(master, bolts, 1000);
        Circle(subordinate, bolts, 400);
        Circle(subordinate, nuts, 500);
        tenant.Merge(master, subordinate);
        Assert.Equal(1500, master.Account.Wallet);
        Assert.Equal(3, tenant.Rows(CircleRow.Table, CircleRow.Columns.AccountId, master.Id).Count);
    }

    [Fact]
    public void A_circle_that_came_with_a_merge_is_found_by_its_category_and_year()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var nuts = A.Category(tenant, "nuts");
        Circle(subordinate, nuts, 500);
        tenant.Merge(master, subordinate);
        Assert.Contains("key", Assert.Throws<DataverseFault>(() => Circle(master, nuts, 1)).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_circle_moves_by_a_merge_and_by_nothing_else()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var circle = Circle(subordinate, A.Category(tenant, "nuts"), 500);
        Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new CircleRow(circle) { AccountId = master.Reference }.Row));
        tenant.Merge(master, subordinate);
        Assert.Equal(circle, tenant.Rows(CircleRow.Table, CircleRow.Columns.AccountId, master.Id).Single().Id);
    }

    [Fact]
    public void Snapshots_of_one_month_add_up_and_those_of_other_months_move()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        Snapshot(master, "2026-04-30", 100);
        Snapshot(subordinate, "2026-04-30", 50);
        Snapshot(subordinate, "2026-05-31", 60);
        tenant.Merge(master, subordinate);
        var kept = tenant.Rows(SnapshotRow.Table, SnapshotRow.Columns.AccountId, master.Id).Select(row => new SnapshotRow(row)).Where(row => row.Month is not null);
        Assert.Equal([("04", 150m), ("05", 60m)], kept.OrderBy(row => row.Month).Select(row => ($"{row.Month:MM}", row.Revenue12!.Value)));
    }

    [Fact]
    public void Computed_columns_do_not_come_with_the_content_and_what_people_say_does()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        tenant.Merge(master, subordinate, new AccountRow { Wallet = 700, Score = 99, Revenue12 = 1_000_000 }.Row);
        Assert.Equal((700, WalletSourceChoice.Entered, null), (master.Account.Wallet, master.Account.WalletSource, master.Account.Revenue12));
    }

    void Buy(Client client, decimal amount)
    {
        var category = A.Category(tenant, "goods");
        foreach (var date in Dates) tenant.Administrator.Create(A.Purchase(client, category, date, amount).Row);
    }

    Guid Circle(Client client, Guid category, decimal need) => tenant.Administrator.Create(new CircleRow
    {
        AccountId = client.Reference,
        CategoryId = new(CategoryRow.Table, category),
        Year = 2026,
        Need = need,
    }.Row);

    void Snapshot(Client client, string month, decimal revenue) => tenant.System.Create(new SnapshotRow { Name = month, AccountId = client.Reference, Month = DateTime.Parse(month), Revenue12 = revenue }.Row);
}
