using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class QualityTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_plan_that_nobody_touches_rots()
    {
        var plan = PlanLife.Active(tenant);
        Assert.Equal(100, plan.Plan.Quality);
        tenant.Pass(90);
        Assert.Equal(100, plan.Plan.Quality);
        tenant.Pass(1);
        Assert.Equal((7, 50m), (plan.Plan.Complete, plan.Plan.Quality));
    }

    [Fact]
    public void What_is_worked_on_is_fresh_again()
    {
        var plan = PlanLife.Complete(tenant);
        tenant.Pass(91);
        plan.Write(row => row.Goal = "Displace two");
        Assert.Equal(57.14m, plan.Plan.Quality);
        plan.Task("2026-12-01");
        Assert.Equal(new DateTime(2026, 9, 14), plan.Plan.Block7On);
        Assert.Equal(64.29m, plan.Plan.Quality);
    }

    [Fact]
    public void A_quarter_that_has_passed_is_missed_no_more()
    {
        var plan = PlanLife.Complete(tenant);
        foreach (var task in plan.Rows(PlanTaskRow.Table, PlanTaskRow.Columns.PlanId).Where(row => new PlanTaskRow(row).Quarter == "2026-Q2")) tenant.People.As(tenant.People.Anna).Delete(PlanTaskRow.Table, task.Id);
        Assert.Equal(["taskInQuarter 2026-Q2"], plan.Gaps);
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Assert.Empty(plan.Gaps);
    }

    [Fact]
    public void A_day_on_which_nothing_ages_writes_nothing()
    {
        var plan = PlanLife.Complete(tenant);
        tenant.Pass(1);
        var before = plan.Plan.Row.GetAttributeValue<long>("versionnumber");
        tenant.Pass(1);
        Assert.Equal(before, plan.Plan.Row.GetAttributeValue<long>("versionnumber"));
    }

    [Fact]
    public void Every_text_is_of_its_block()
    {
        var plan = PlanLife.Draft(tenant);
        plan.Write(row => row.ClientPlans = "A second plant");
        Assert.Equal((null, new DateTime(2026, 6, 15), null), (plan.Plan.Block1On, plan.Plan.Block2On, plan.Plan.Block6On));
        Assert.DoesNotContain("business", plan.Gaps);
        plan.Write(row => row.ClientPlans = null);
        Assert.Contains("business", plan.Gaps);
    }

    public void Dispose() => tenant.Dispose();
}
