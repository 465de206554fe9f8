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
    public void It_is_locked_after_its_client_one_client_after_the_other()
    {
        var plans = Enumerable.Range(0, 3).Select(_ => PlanLife.Active(tenant)).ToList();
        tenant.Pass(90);
        var calls = tenant.CallsOf(() => tenant.Pass(1)).ToList();
        var first = calls.IndexOf("Update kam_plan") - 1;
        string[] one = ["Update account", "Update kam_plan", "Retrieve kam_plan", "Update kam_plan"];
        Assert.Equal(plans.SelectMany(_ => one), calls.Skip(first).Take(one.Length * plans.Count));
    }

    [Fact]
    public void A_plan_that_ages_while_its_revision_is_approved_waits_for_it_and_not_for_ever()
    {
        // Twice ninety days: a third time the year would be over, and the daily work would close them all.
        for (var round = 0; round < 2; round++)
        {
            var pairs = Enumerable.Range(0, 3).Select(_ => PlanLife.Active(tenant)).Select(plan => (Plan: plan, Revision: plan.Revise())).ToList();
            foreach (var (_, revision) in pairs) revision.Submit();
            tenant.Clock.Pass(91);
            Parallel.Invoke([() => tenant.Work(), .. pairs.Select(pair => (Action)(() => pair.Revision.Approve()))]);
            tenant.Rest();
            Assert.All(pairs, pair => Assert.Equal((PlanLifecycleChoice.Closed, PlanLifecycleChoice.Active), (pair.Plan.Lifecycle, pair.Revision.Lifecycle)));
        }
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
