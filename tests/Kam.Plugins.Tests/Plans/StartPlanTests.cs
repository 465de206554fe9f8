using System.Text.Json.Nodes;
using Kam.Plugins.Tests.Circles;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class StartPlanTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_plan_begins_with_the_client_as_it_stands()
    {
        var (client, cleaners) = (A.Client(tenant), A.Category(tenant, "Cleaners"));
        Buy(client, cleaners, 100, "2025-06-30", "2025-09-15", "2025-12-15");
        Buy(client, cleaners, 200, "2024-09-15");
        client.Recalculate();
        var (id, created) = tenant.Start(client, reason: "Builds a plant");
        var plan = tenant.Plan(id);
        Assert.Equal((true, $"{client.Account.Name} 2026", 2026, 1, PlanLifecycleChoice.Draft), (created, plan.Name, plan.Year, plan.Revision, plan.Lifecycle));
        Assert.Equal((client.Id, tenant.People.Anna, "Builds a plant", null), (plan.AccountId!.Id, plan.OwnerId!.Id, plan.StartReason, plan.ManagerId));
        Assert.Equal((new DateTime(2026, 5, 31), 300m, 200m, client.Account.LtvProfit), (plan.AsOf, plan.Revenue12, plan.RevenueBefore, plan.Ltv));
        Assert.Equal((300m, 450m, 300m), (plan.RecurringBase, plan.Trend, plan.Forecast));
    }

    [Fact]
    public void Circles_of_the_year_appear_for_what_was_bought_and_lines_for_the_circles()
    {
        var client = A.Client(tenant);
        var (cleaners, packaging, lamps) = (A.Category(tenant, "Cleaners"), A.Category(tenant, "Packaging"), A.Category(tenant, "Lamps"));
        Buy(client, cleaners, 100, "2025-09-15");
        Buy(client, lamps, 100, "2025-09-15");
        Buy(client, lamps, -100, "2025-09-20");
        tenant.Save(client, need: 500, own: 20, category: packaging);
        tenant.Save(client, need: 800, own: 25);
        var plan = tenant.Started(client);
        Assert.Equal(["Cleaners 2026", "Packaging 2026"], tenant.Lines(plan).Select(line => line.Name));
        Assert.Equal((null, null, 100m), (tenant.Line(plan, cleaners).NeedNow, tenant.Line(plan, cleaners).ShareNow, tenant.Line(plan, cleaners).Purchased12));
        Assert.Equal((500m, 20m, 0m), (tenant.Line(plan, packaging).NeedNow, tenant.Line(plan, packaging).ShareNow, tenant.Line(plan, packaging).Purchased12));
        Assert.Equal((null, null), (tenant.Plan(plan).NeedNow, tenant.Plan(plan).Scenario));
    }

    [Fact]
    public void Who_never_bought_plans_its_whole_need()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        Assert.Equal("2026", tenant.Line(plan, null).Name);
        Assert.Single(tenant.CirclesOf(client));
        Assert.Equal((new DateTime(2026, 5, 31), null, null, 0m), (tenant.Plan(plan).AsOf, tenant.Plan(plan).Revenue12, tenant.Plan(plan).RecurringBase, tenant.Plan(plan).Forecast));
    }

    [Fact]
    public void What_progresses_told_stands_in_its_block()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        client.Progress("K03").With(note: "A new plant in another region", percent: 10).Complete(tenant);
        client.Progress("C01").With(contact: A.ContactOf(client, tenant)).Complete(tenant);
        var plan = tenant.Plan(tenant.Start(client).Id);
        Assert.Equal([$"progress K03 {client.Progress("K03").Name}: A new plant in another region"], plan.Known(2));
        Assert.Equal([$"progress K01 {client.Progress("K01").Name}: Told by the buyer 500000"], plan.Known(3));
        Assert.Contains($"progress C01 {client.Progress("C01").Name}", plan.Known(4));
        var fact = JsonNode.Parse(plan.Known!)!.AsArray().Single(fact => (string?)fact!["code"] == "K03")!;
        Assert.Equal(("2026-06-15", client.Progress("K03").Id.ToString(), 10m), ((string?)fact["on"], (string?)fact["row"], (decimal?)fact["percent"]));
    }

    [Fact]
    public void The_contact_map_and_last_years_circle_are_known()
    {
        var (client, cleaners) = (A.Client(tenant), A.Category(tenant, "Cleaners"));
        var contact = A.ContactOf(client, tenant);
        tenant.Administrator.Create(new StakeholderRow { AccountId = client.Reference, ContactId = new(ContactRow.Table, contact), StakeholderFunction = StakeholderFunctionChoice.Technical, OwnerId = client.Account.OwnerId }.Row);
        tenant.Save(client, 2025, need: 900, own: 30, category: cleaners);
        tenant.Save(client, 2024, need: 700, category: cleaners);
        Buy(client, cleaners, 70.5m, "2026-05-31");
        var plan = tenant.Plan(tenant.Started(client));
        Assert.Equal(["contacts nobody purchasing", "contacts technical Contact", "contacts nobody production", "contacts nobody finance", "contacts nobody topManagement"], plan.Known(4));
        Assert.Equal(["purchases bought Cleaners 70.5", "circle circle Cleaners 2025 900"], plan.Known(3));
        Assert.Equal(["purchases revenue12 70.5", "purchases revenueBefore 0"], plan.Known(1).Select(fact => fact.Replace("  ", " ")));
    }

    [Fact]
    public void Starting_twice_gives_the_same()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        var before = tenant.Everything();
        Assert.Equal((plan, false), tenant.Start(client));
        Assert.Equal(Without(before, client), Without(tenant.Everything(), client));
    }

    [Fact]
    public void Eight_who_start_at_once_start_one()
    {
        var client = A.Client(tenant);
        var plans = new System.Collections.Concurrent.ConcurrentBag<(Guid Id, bool Created)>();
        Parallel.For(0, 8, _ => plans.Add(tenant.Start(client, reason: "Strategic")));
        Assert.Single(plans.Select(plan => plan.Id).Distinct());
        Assert.Single(plans, plan => plan.Created);
    }

    [Fact]
    public void Of_several_plans_of_a_year_the_newest_that_is_not_closed_is_given()
    {
        var client = A.Client(tenant);
        var first = tenant.Started(client);
        tenant.Become(first, PlanLifecycleChoice.Closed);
        Assert.Equal((first, false), tenant.Start(client));
        var second = tenant.System.Create(new PlanRow { Name = "Two", AccountId = client.Reference, Year = 2026, Revision = 2, Lifecycle = PlanLifecycleChoice.Active }.Row);
        var third = tenant.System.Create(new PlanRow { Name = "Three", AccountId = client.Reference, Year = 2026, Revision = 3, Lifecycle = PlanLifecycleChoice.Closed }.Row);
        Assert.Equal(second, tenant.Start(client).Id);
        tenant.Become(second, PlanLifecycleChoice.Closed);
        Assert.Equal(third, tenant.Start(client).Id);
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2028)]
    public void Only_this_year_and_the_next_are_planned(int year) => Refused("(KAM-151)", A.Client(tenant), year, "A reason");

    [Fact]
    public void A_client_outside_k_and_a_needs_a_reason()
    {
        Refused("(KAM-150)", A.Client(tenant), null, null);
        Refused("(KAM-150)", A.Client(tenant), null, " ");
        Assert.True(tenant.Start(A.KeyClient(tenant)).Created);
    }

    [Fact]
    public void The_plans_manager_is_the_owners()
    {
        var client = A.Client(tenant, tenant.People.Clara);
        tenant.Administrator.Update(new Entity(SystemUserRow.Table, tenant.People.Clara) { [SystemUserRow.Columns.ParentSystemUserId] = new EntityReference(SystemUserRow.Table, tenant.People.Boris) });
        var request = new OrganizationRequest(CustomApis.StartPlan.Name) { ["Target"] = client.Reference, [CustomApis.StartPlan.Reason] = "Strategic" };
        var plan = tenant.Plan((Guid)tenant.Administrator.Execute(request)[CustomApis.StartPlan.PlanId]);
        Assert.Equal((tenant.People.Clara, tenant.People.Boris), (plan.OwnerId!.Id, plan.ManagerId!.Id));
    }

    [Fact]
    public void A_client_of_another_kam_is_not_planned_for() =>
        Assert.Throws<DataverseFault>(() => tenant.Start(A.Client(tenant, tenant.People.Boris), reason: "Mine"));

    [Fact]
    public void Nobody_makes_a_plan_or_a_line_by_hand()
    {
        var client = A.Client(tenant);
        Assert.EndsWith("(KAM-152)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new PlanRow { AccountId = client.Reference, Year = 2026 }.Row)).Message);
        var plan = tenant.Started(client);
        Assert.EndsWith("(KAM-153)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new PlanLineRow { PlanId = new(PlanRow.Table, plan) }.Row)).Message);
        Assert.EndsWith("(KAM-153)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Delete(PlanLineRow.Table, tenant.Lines(plan).Single().Id)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new PlanRow(plan) { Forecast = 5 }.Row)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new PlanLineRow(tenant.Lines(plan).Single().Id) { NeedNow = 5 }.Row)).Message);
    }

    [Fact]
    public void Deleting_a_client_takes_its_plan_along()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        tenant.Administrator.Delete(AccountRow.Table, client.Id);
        Assert.Empty(tenant.Lines(plan));
        Assert.Empty(tenant.RowsOf(PlanRow.Table, PlanRow.Columns.AccountId, client.Id));
    }

    void Refused(string code, Client client, int? year, string? reason)
    {
        var before = tenant.Everything();
        Assert.EndsWith(code, Assert.Throws<DataverseFault>(() => tenant.Start(client, year, reason)).Message);
        Assert.Equal(before, tenant.Everything());
    }

    void Buy(Client client, Guid category, decimal net, params string[] days)
    {
        foreach (var day in days) tenant.Administrator.Create(A.Purchase(client, category, day, net).Row);
    }

    /// <summary>The client's lock is all that is written.</summary>
    static string Without(string everything, Client client) => string.Join('\n', everything.Split('\n').Where(line => !line.StartsWith($"account {client.Id}", StringComparison.Ordinal)));
}
