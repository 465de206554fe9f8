using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Circles;

public class SaveCircleTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_circle_is_saved_whole()
    {
        var client = A.Client(tenant);
        var id = tenant.Save(client, need: 800, own: 25, slices: """[{"supplier":"Northsoap","percent":40.5},{"supplier":"Заря","percent":10}]""");
        var circle = tenant.Circle(id);
        Assert.Equal((800m, 25m, 50.5m, 24.5m), (circle.Need, circle.OwnShare, circle.CompetitorShare, circle.OthersShare));
        Assert.Equal(["Northsoap 40.5", "Заря 10"], tenant.SharesOf(id));
        Assert.Equal((client.Id, tenant.People.Anna, 800m), (circle.AccountId!.Id, circle.OwnerId!.Id, client.Account.Wallet));
    }

    [Fact]
    public void Saving_again_replaces_what_is_given_and_clears_what_is_not()
    {
        var client = A.Client(tenant);
        var first = tenant.Save(client, need: 800, own: 25, slices: """[{"supplier":"One","percent":40},{"supplier":"Two","percent":10}]""");
        Assert.Equal(first, tenant.Save(client, own: 30, slices: """[{"supplier":"two","percent":50},{"supplier":"Three","percent":20}]"""));
        Assert.Equal(["Three 20", "Two 50"], tenant.SharesOf(first));
        Assert.Equal((null, 30m, 0m), (tenant.Circle(first).Need, tenant.Circle(first).OwnShare, tenant.Circle(first).OthersShare));
        tenant.Save(client, need: 900);
        Assert.Equal(["Three 20", "Two 50"], tenant.SharesOf(first));
        tenant.Save(client, slices: "[]");
        Assert.Empty(tenant.SharesOf(first));
    }

    [Fact]
    public void A_supplier_is_found_by_its_name_or_id_and_created_once()
    {
        var (client, known) = (A.Client(tenant), tenant.Supplier("Brightchem"));
        tenant.Save(client, slices: $$"""[{"supplier":"{{known}}","percent":1},{"supplier":"Unheard of","percent":2}]""");
        tenant.Save(client, 2025, slices: """[{"supplier":"BRIGHTCHEM","percent":1},{"supplier":"unheard OF","percent":2}]""");
        Assert.Equal((1, 1), (tenant.Suppliers("Brightchem"), tenant.Suppliers("Unheard of")));
    }

    [Theory]
    [InlineData("no JSON", "KAM-134")]
    [InlineData("{}", "KAM-134")]
    [InlineData("""["Northsoap"]""", "KAM-134")]
    [InlineData("""[{"supplier":"Northsoap"}]""", "KAM-134")]
    [InlineData("""[{"supplier":" ","percent":5}]""", "KAM-134")]
    [InlineData("""[{"supplier":"Northsoap","percent":"5"}]""", "KAM-134")]
    [InlineData("""[{"supplier":"Northsoap","percent":5},{"supplier":"northsoap","percent":6}]""", "KAM-133")]
    [InlineData("""[{"supplier":"00000000-0000-0000-0000-000000000001","percent":5}]""", "KAM-137")]
    [InlineData("""[{"supplier":"Northsoap","percent":-5}]""", "KAM-131")]
    [InlineData("""[{"supplier":"Northsoap","percent":75.01}]""", "KAM-130")]
    public void What_cannot_be_saved_leaves_no_trace(string slices, string code)
    {
        var client = A.Client(tenant);
        tenant.Save(client, need: 800, own: 25, slices: """[{"supplier":"One","percent":40}]""");
        var before = tenant.Everything();
        Assert.EndsWith($"({code})", Assert.Throws<DataverseFault>(() => tenant.Save(client, need: 900, own: 25, slices: slices)).Message);
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void A_client_of_somebody_else_is_refused() =>
        Assert.Throws<DataverseFault>(() => tenant.Save(A.Client(tenant, tenant.People.Boris), need: 1, user: tenant.People.Anna));

    [Fact]
    public void Known_suppliers_take_seven_calls_and_one_a_share()
    {
        var client = A.Client(tenant);
        tenant.Save(client, 2025, slices: """[{"supplier":"Known","percent":1},{"supplier":"Known too","percent":2}]""");
        var calls = tenant.CallsOf(() => tenant.Save(client, need: 5, slices: """[{"supplier":"Known","percent":1},{"supplier":"Known too","percent":2}]"""));
        Assert.Equal(
            [
                "RetrieveMultiple kam_supplier", "Update account", "RetrieveMultiple account", "Create kam_circle", "Create kam_circleshare", "Create kam_circleshare",
                "RetrieveMultiple account", "Update account", "RetrieveMultiple kam_clientvalue",
            ], calls);
    }

    [Fact]
    public void Saving_the_same_again_writes_nothing_but_the_lock()
    {
        var client = A.Client(tenant);
        const string slices = """[{"supplier":"Known","percent":1.50}]""";
        tenant.Save(client, need: 5, own: 10, slices: slices);
        Assert.Equal(
            ["RetrieveMultiple kam_supplier", "Update account", "RetrieveMultiple account", "RetrieveMultiple kam_circleshare"],
            tenant.CallsOf(() => tenant.Save(client, need: 5, own: 10, slices: slices)));
    }

    [Fact]
    public void Two_who_name_a_new_supplier_at_once_create_one()
    {
        var clients = Enumerable.Range(0, 6).Select(_ => A.Client(tenant)).ToList();
        Parallel.ForEach(clients, client => tenant.Save(client, slices: """[{"supplier":"Brand new","percent":5}]"""));
        Assert.Equal(1, tenant.Suppliers("Brand new"));
    }
}
