using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Circles;

public class WalletTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void The_wallet_is_the_sum_of_the_latest_years_needs()
    {
        var client = A.Client(tenant);
        tenant.Circle(client, 2025, need: 1_000);
        Assert.Equal((1_000m, WalletSourceChoice.FromCircle), Wallet(client));
        tenant.Circle(client, need: 900);
        Assert.Equal(900, client.Account.Wallet);
        var cleaners = tenant.Circle(client, need: 300, category: A.Category(tenant, "Cleaners"));
        tenant.Circle(client, need: 250, category: A.Category(tenant, "Packaging"));
        tenant.Circle(client, 2027, need: 5_000);
        Assert.Equal(550, client.Account.Wallet);
        Update(new CircleRow(cleaners) { Need = 400 }.Row);
        Assert.Equal(650, client.Account.Wallet);
        tenant.Administrator.Delete(CircleRow.Table, cleaners);
        Assert.Equal(250, client.Account.Wallet);
    }

    [Fact]
    public void A_deactivated_circle_does_not_count()
    {
        var client = A.Client(tenant);
        tenant.Circle(client, 2025, need: 1_000);
        var circle = tenant.Circle(client, need: 900);
        Update(new CircleRow(circle) { StateCode = CircleState.Inactive, StatusCode = CircleStatusReason.Inactive }.Row);
        Assert.Equal(1_000, client.Account.Wallet);
    }

    [Fact]
    public void Without_a_last_circle_the_amount_stays_and_counts_as_entered()
    {
        var client = A.Client(tenant);
        var circle = tenant.Circle(client, need: 900);
        tenant.Administrator.Delete(CircleRow.Table, circle);
        Assert.Equal((900m, WalletSourceChoice.Entered), Wallet(client));
    }

    [Fact]
    public void Nobody_types_over_what_circles_add_up_to()
    {
        var client = A.Client(tenant);
        tenant.Circle(client, need: 900);
        Assert.EndsWith("(KAM-136)", Assert.Throws<DataverseFault>(() => Update(new AccountRow(client.Id) { Wallet = 100 }.Row)).Message);
        Update(new AccountRow(client.Id) { Wallet = 900, Description = "Saved with the form" }.Row);
        Assert.Equal((900m, WalletSourceChoice.FromCircle), Wallet(client));
    }

    [Fact]
    public void An_answer_about_the_wallet_gives_way_to_circles()
    {
        var client = A.KeyClient(tenant);
        tenant.Circle(client, need: 900);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        Assert.Equal((900m, WalletSourceChoice.FromCircle), Wallet(client));
    }

    [Fact]
    public void A_corrected_answer_is_still_marked_as_an_answer()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        client.Progress("K01").Save(tenant, row => row.AnswerMoney = 600_000);
        Assert.Equal((600_000m, WalletSourceChoice.FromProgress), Wallet(client));
    }

    [Fact]
    public void Circles_that_several_people_save_at_once_add_up()
    {
        var client = A.Client(tenant);
        var categories = Enumerable.Range(1, 8).Select(number => A.Category(tenant, $"Category {number}")).ToList();
        Parallel.ForEach(categories, category => tenant.Circle(client, need: 100, category: category));
        Assert.Equal(800, client.Account.Wallet);
    }

    [Fact]
    public void Whatever_is_done_the_wallet_is_that_of_a_recount() => Gen.Select(Gen.Int[2025, 2027], Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 8].Sample(acts =>
    {
        var client = A.Client(tenant);
        var categories = Enumerable.Range(1, 3).Select(number => A.Category(tenant, $"Category {number}")).ToList();
        foreach (var (year, category, act) in acts) Try(client, year, category == 0 ? null : categories[category - 1], act);
        var known = tenant.CirclesOf(client).Where(circle => circle.Need is not null && circle.Year <= 2026).ToList();
        var latest = known.Where(circle => circle.Year == known.Max(other => other.Year)).ToList();
        var counted = latest.Any(circle => circle.CategoryId is not null) ? latest.Where(circle => circle.CategoryId is not null) : latest;
        if (known.Count > 0) Assert.Equal((counted.Sum(circle => circle.Need), WalletSourceChoice.FromCircle), Wallet(client));
        else Assert.NotEqual(WalletSourceChoice.FromCircle, client.Account.WalletSource);
    }, iter: 15, threads: 1);

    void Try(Client client, int year, Guid? category, int act)
    {
        var circle = tenant.CirclesOf(client).FirstOrDefault(circle => circle.Year == year && circle.CategoryId?.Id == category);
        if (act == 0 && circle is not null) tenant.Administrator.Delete(CircleRow.Table, circle.Id);
        else tenant.Save(client, year, need: act == 1 ? null : 100 * year + act, category: category);
    }

    (decimal?, WalletSourceChoice?) Wallet(Client client) => (client.Account.Wallet, client.Account.WalletSource);

    void Update(Entity row) => tenant.People.As(tenant.People.Anna).Update(row);
}
