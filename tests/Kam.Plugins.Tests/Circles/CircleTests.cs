using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Circles;

public class CircleTests(Tenant tenant) : IClassFixture<Tenant>
{
    /// <summary>What a wallet that moves asks for, as whenever somebody edits one.</summary>
    const string Rescoring = "RetrieveMultiple kam_clientvalue";
    const string PlanOfYear = "RetrieveMultiple kam_plan";

    [Fact]
    public void A_circle_is_shared_out_as_its_suppliers_come_and_go()
    {
        var circle = tenant.Circle(A.Client(tenant), own: 30);
        Assert.Equal((0m, 70m), Split(circle));
        var share = tenant.Share(circle, 45.5m);
        tenant.Share(circle, 20);
        Assert.Equal((65.5m, 4.5m), Split(circle));
        Update(new CircleShareRow(share) { Percent = 40 }.Row);
        Assert.Equal((60m, 10m), Split(circle));
        Update(new CircleRow(circle) { OwnShare = null }.Row);
        Assert.Equal((60m, 40m), Split(circle));
        tenant.Administrator.Delete(CircleShareRow.Table, share);
        Assert.Equal((20m, 80m), Split(circle));
    }

    [Fact]
    public void More_than_a_hundred_is_refused_from_either_side_with_the_sum_in_the_sentence()
    {
        var circle = tenant.Circle(A.Client(tenant), own: 30);
        tenant.Share(circle, 60);
        Assert.Equal(
            "The shares add up to 100.01 %: ours 30 %, the suppliers' 70.01 %. A circle is 100 %: lower one of them. (KAM-130)",
            Assert.Throws<DataverseFault>(() => tenant.Share(circle, 10.01m)).Message);
        Assert.EndsWith("(KAM-130)", Assert.Throws<DataverseFault>(() => Update(new CircleRow(circle) { OwnShare = 41 }.Row)).Message);
        Assert.Equal((60m, 10m), Split(circle));
    }

    [Fact]
    public void So_is_one_share_that_is_more_than_the_circle()
    {
        var circle = tenant.Circle(A.Client(tenant));
        Assert.StartsWith("The shares add up to 103 %: ours 103 %", Assert.Throws<DataverseFault>(() => Update(new CircleRow(circle) { OwnShare = 103 }.Row)).Message);
        Assert.StartsWith("The shares add up to 103 %: ours 0 %", Assert.Throws<DataverseFault>(() => tenant.Share(circle, 103)).Message);
        Assert.EndsWith("(KAM-131)", Assert.Throws<DataverseFault>(() => tenant.Share(circle, -3)).Message);
    }

    [Fact]
    public void A_refused_share_leaves_no_trace()
    {
        var circle = tenant.Circle(A.Client(tenant), own: 30);
        var supplier = tenant.Supplier();
        var before = tenant.Everything();
        Assert.Throws<DataverseFault>(() => tenant.Share(circle, 71, supplier));
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void Category_and_year_tell_circles_apart()
    {
        var (client, category) = (A.Client(tenant), A.Category(tenant, "Cleaners"));
        var circle = tenant.Circle(tenant.Circle(client, category: category));
        Assert.Equal(("Cleaners 2026", $"{client.Id:N}|{category:N}|2026"), (circle.Name, circle.Key));
        tenant.Circle(client);
        tenant.Circle(client, 2025);
        Assert.Throws<DataverseFault>(() => tenant.Circle(client));
        Assert.Throws<DataverseFault>(() => tenant.Circle(client, category: category));
        Update(new CircleRow(circle.Id) { Year = 2027 }.Row);
        Assert.Equal("Cleaners 2027", tenant.Circle(circle.Id).Name);
    }

    [Fact]
    public void A_share_is_of_its_circles_client_and_called_like_its_supplier()
    {
        var client = A.Client(tenant);
        var circle = tenant.Circle(client);
        var share = new CircleShareRow(tenant.System.Retrieve(CircleShareRow.Table, tenant.Share(circle, 20, tenant.Supplier("Brightchem")), new ColumnSet(true)));
        Assert.Equal(("Brightchem", client.Id), (share.Name, share.AccountId!.Id));
    }

    [Fact]
    public void Nothing_moves_to_another_client_or_circle()
    {
        var (client, other) = (A.Client(tenant), A.Client(tenant));
        var circle = tenant.Circle(client);
        var share = tenant.Share(circle, 20);
        Assert.EndsWith("(KAM-135)", Assert.Throws<DataverseFault>(() => Update(new CircleRow(circle) { AccountId = other.Reference }.Row)).Message);
        Assert.EndsWith("(KAM-135)", Assert.Throws<DataverseFault>(() => Update(new CircleShareRow(share) { CircleId = new(CircleRow.Table, tenant.Circle(other)) }.Row)).Message);
    }

    [Fact]
    public void What_is_computed_is_not_written_by_users()
    {
        var circle = tenant.Circle(A.Client(tenant));
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => Update(new CircleRow(circle) { OthersShare = 5 }.Row)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => Update(new CircleRow(circle) { Key = "mine" }.Row)).Message);
    }

    [Fact]
    public void A_circle_and_a_share_take_these_calls()
    {
        var (client, supplier) = (A.Client(tenant), tenant.Supplier());
        var circle = Guid.Empty;
        Assert.Equal(["Update account", "RetrieveMultiple account", "Update account", Rescoring], tenant.CallsOf(() => circle = tenant.Circle(client, need: 500)));
        Assert.Equal(
            ["Retrieve kam_circle", "Retrieve kam_supplier", "Update account", "RetrieveMultiple kam_circle", "Update kam_circle"], tenant.CallsOf(() => tenant.Share(circle, 20, supplier)));
        Assert.Equal(["Update account", "RetrieveMultiple kam_circleshare", PlanOfYear], tenant.CallsOf(() => Update(new CircleRow(circle) { OwnShare = 30 }.Row)));
        Assert.Empty(tenant.CallsOf(() => Update(new CircleRow(circle) { OwnShare = 30 }.Row)));
    }

    [Fact]
    public void Deleting_a_client_takes_its_circles_along()
    {
        var client = A.Client(tenant);
        var circle = tenant.Circle(client, need: 500);
        tenant.Share(circle, 20);
        tenant.Administrator.Delete(AccountRow.Table, client.Id);
        Assert.Empty(tenant.CirclesOf(client));
        Assert.Empty(tenant.SharesOf(circle));
    }

    [Fact]
    public void Shares_that_several_people_add_at_once_never_exceed_the_circle()
    {
        var circle = tenant.Circle(A.Client(tenant), own: 20);
        var suppliers = Enumerable.Range(0, 10).Select(_ => tenant.Supplier()).ToList();
        var refused = 0;
        Parallel.ForEach(suppliers, supplier =>
        {
            try
            {
                tenant.Share(circle, 15, supplier);
            }
            catch (DataverseFault)
            {
                Interlocked.Increment(ref refused);
            }
        });
        Assert.Equal((5, 75m, 5m), (refused, Split(circle).Competitors, Split(circle).Others));
    }

    (decimal? Competitors, decimal? Others) Split(Guid circle) => (tenant.Circle(circle).CompetitorShare, tenant.Circle(circle).OthersShare);

    void Update(Entity row) => tenant.People.As(tenant.People.Anna).Update(row);
}
