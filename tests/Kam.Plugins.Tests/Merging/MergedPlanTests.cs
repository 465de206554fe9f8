using Kam.Plugins.Tests.Plans;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

public sealed class MergedPlanTests : IDisposable
{
    readonly Tenant tenant = new();

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void Of_two_plans_of_a_year_the_masters_goes_on_and_the_other_is_closed_behind_it()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var (goesOn, closed) = (tenant.Started(master), tenant.Started(subordinate));
        tenant.Merge(master, subordinate);
        Assert.Equal((PlanLifecycleChoice.Draft, 1), (tenant.Plan(goesOn).Lifecycle, tenant.Plan(goesOn).Revision));
        Assert.Equal((PlanLifecycleChoice.Closed, 2, master.Id), (tenant.Plan(closed).Lifecycle, tenant.Plan(closed).Revision, tenant.Plan(closed).AccountId!.Id));
    }

    [Fact]
    public void A_plan_that_is_worked_by_goes_on_before_a_draft_of_the_master()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var (draft, active) = (tenant.Started(master), tenant.Started(subordinate));
        tenant.Become(active, PlanLifecycleChoice.Active);
        tenant.Merge(master, subordinate);
        Assert.Equal((PlanLifecycleChoice.Closed, PlanLifecycleChoice.Active), (tenant.Plan(draft).Lifecycle, tenant.Plan(active).Lifecycle));
        Assert.Equal((active, false), tenant.Start(master));
    }

    [Fact]
    public void Plans_of_other_years_keep_their_numbers()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        tenant.Started(master);
        var next = tenant.Start(subordinate, year: 2027, reason: "Wants to grow with us").Id;
        tenant.Merge(master, subordinate);
        Assert.Equal((1, PlanLifecycleChoice.Draft), (tenant.Plan(next).Revision, tenant.Plan(next).Lifecycle));
    }
}
