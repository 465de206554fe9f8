using Kam.Plugins.Tests.Circles;
using Kam.Plugins.Tests.Plans;
using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Daily;

public sealed class RenewedPlanTests : IDisposable
{
    readonly Tenant tenant = new();

    [Theory, InlineData(PlanLifecycleChoice.Draft), InlineData(PlanLifecycleChoice.InReview)]
    public void What_is_bought_is_in_the_plan_the_next_day(PlanLifecycleChoice lifecycle)
    {
        var (client, cleaners) = (A.Client(tenant), A.Category(tenant, "Cleaners"));
        tenant.Save(client, need: 90, own: 10, category: cleaners);
        var plan = tenant.Started(client);
        tenant.Become(plan, lifecycle);
        tenant.Administrator.Create(A.Purchase(client, cleaners, "2026-05-01", 77).Row);
        tenant.Pass(1);
        var figures = tenant.Plan(plan);
        Assert.Equal((77m, 77m, new DateTime(2026, 6, 15)), (figures.Revenue12, tenant.Line(plan, cleaners).Purchased12, figures.Block1On));
        Assert.Contains("purchases bought Cleaners 77", figures.Known(3));
    }

    [Fact]
    public void What_is_agreed_upon_stays_and_so_does_a_revision_until_somebody_looks()
    {
        var plan = PlanLife.Active(tenant);
        var revision = plan.Revise();
        tenant.Administrator.Create(A.Purchase(plan.Client, A.Category(tenant, "Cleaners"), "2026-05-01", 77).Row);
        tenant.Pass(1);
        Assert.Equal((null, null), (plan.Plan.Revenue12, revision.Plan.Revenue12));
        tenant.Refresh(revision.Id);
        Assert.Equal(77, revision.Plan.Revenue12);
    }

    [Fact]
    public void A_plan_of_a_client_about_whom_nothing_is_new_is_neither_locked_nor_written()
    {
        var plan = tenant.Started(A.Client(tenant));
        tenant.Pass(1);
        var before = tenant.Plan(plan).Row.GetAttributeValue<long>("versionnumber");
        Assert.DoesNotContain("Update kam_plan", tenant.CallsOf(() => tenant.Pass(1)));
        Assert.Equal(before, tenant.Plan(plan).Row.GetAttributeValue<long>("versionnumber"));
    }

    [Fact]
    public void A_plan_that_moves_is_locked_after_its_client()
    {
        var client = A.Client(tenant);
        tenant.Started(client);
        tenant.Pass(1);
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "Cleaners"), "2026-05-01", 77).Row);
        tenant.Rest();
        var calls = tenant.CallsOf(() => tenant.Pass(1)).ToList();
        var locked = calls.IndexOf("Update kam_plan");
        Assert.Equal(["Update account", "Update kam_plan", "RetrieveMultiple kam_plan"], calls.Skip(locked - 1).Take(3));
    }

    public void Dispose() => tenant.Dispose();
}
