using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class ParallelLifeTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Of_two_who_approve_at_once_one_does()
    {
        var plan = PlanLife.Complete(tenant);
        var users = new[] { plan.Department.Max, plan.Department.Olga };
        plan.Submit();
        var refusals = users.AsParallel().WithDegreeOfParallelism(2).Select(user => PlanLife.Refusal(() => plan.Approve(user))).ToList();
        Assert.Equal([null, "KAM-162"], refusals.Order());
        Assert.Equal(PlanLifecycleChoice.Active, plan.Lifecycle);
    }

    [Fact]
    public void Of_two_who_revise_at_once_one_does()
    {
        var plan = PlanLife.Active(tenant);
        var refusals = new[] { 1, 2, 3 }.AsParallel().WithDegreeOfParallelism(3).Select(_ => PlanLife.Refusal(() => plan.Revise())).ToList();
        Assert.Equal([null, "KAM-169", "KAM-169"], refusals.Order());
    }

    [Fact]
    public void A_line_that_is_saved_while_its_plan_is_approved_is_in_what_was_approved_or_refused()
    {
        foreach (var need in new[] { 200m, 300m, 400m })
        {
            var plan = PlanLife.Complete(tenant);
            var line = new PlanLineRow(plan.Rows(PlanLineRow.Table, PlanLineRow.Columns.PlanId).Single().Id) { NeedNext = need };
            plan.Submit();
            string? refusal = null;
            Parallel.Invoke(() => plan.Approve(), () => refusal = PlanLife.Refusal(() => tenant.People.As(tenant.People.Anna).Update(line.Row)));
            Assert.Equal((PlanLifecycleChoice.Active, refusal is null ? need : 115), (plan.Lifecycle, plan.Plan.NeedNext));
            Assert.Contains(refusal, new[] { null, "KAM-160" });
        }
    }

    public void Dispose() => tenant.Dispose();
}
