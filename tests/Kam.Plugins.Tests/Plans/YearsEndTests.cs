using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class YearsEndTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void The_last_quarter_is_asked_about_before_the_year_closes_its_plan()
    {
        var work = PlanWork.Active(tenant, tenant.People.Boris);
        work.Add("2026-12-10");
        tenant.GoTo("2027-01-01");
        tenant.Work();
        Assert.Equal((PlanLifecycleChoice.Closed, PlanEscalationChoice.Raised, "2026-Q4"), (work.Plan.Lifecycle, work.Plan.Escalation, work.Plan.EscalationQuarter));
        Assert.Equal((0m, TaskState.Canceled), (work.Plan.Q4Percent, Assert.Single(work.Companions).StateCode));
    }

    [Fact]
    public void What_the_next_plan_takes_over_keeps_its_activity_and_what_it_does_not_is_taken_off()
    {
        var work = PlanWork.Active(tenant);
        var (taken, left) = (work.Add("2026-12-10"), work.Add("2026-12-11"));
        var (kept, dropped) = (work.CompanionOf(taken).Id, work.CompanionOf(left).Id);
        var next = PlanWork.Of(tenant, work.Client, PlanLifecycleChoice.Approved, year: 2027);
        var goesOn = next.Add("2027-03-31", "Visit again");
        tenant.System.Update(new PlanTaskRow(goesOn) { TakenFromId = new(PlanTaskRow.Table, taken) }.Row);
        tenant.GoTo("2027-01-01");
        tenant.Work();
        Assert.Equal((PlanLifecycleChoice.Closed, PlanLifecycleChoice.Active), (work.Plan.Lifecycle, next.Plan.Lifecycle));
        var companion = next.CompanionOf(goesOn);
        Assert.Equal((kept, "Visit again", TaskState.Open, new DateTime(2027, 3, 31)), (companion.Id, companion.Subject, companion.StateCode, companion.ScheduledEnd));
        Assert.Equal(TaskState.Canceled, work.Companions.Single(one => one.Id == dropped).StateCode);
    }

    [Fact]
    public void What_is_done_after_it_was_taken_over_is_done_in_the_next_plan_too()
    {
        var work = PlanWork.Active(tenant);
        var taken = work.Add("2026-12-10");
        var next = PlanWork.Of(tenant, work.Client, PlanLifecycleChoice.Approved, year: 2027);
        tenant.System.Update(new PlanTaskRow(next.Add("2027-03-31")) { TakenFromId = new(PlanTaskRow.Table, taken) }.Row);
        tenant.GoTo("2026-12-30");
        work.Finish(taken);
        tenant.GoTo("2027-01-01");
        tenant.Work();
        Assert.Equal(("0/0 0/0 0/0 1/1, 1/1", "1/1 0/0 0/0 0/0, 1/1"), (work.Execution, next.Execution));
        Assert.Equal(TaskState.Completed, Assert.Single(next.Companions).StateCode);
    }

    public void Dispose() => tenant.Dispose();
}
