using Kam.Plugins.Tests.Plans;
using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Daily;

public sealed class OverdueReviewTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void The_manager_is_reminded_once_of_a_review_that_is_overdue()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        On("2026-06-25");
        Assert.Empty(Tasks(plan));
        On("2026-06-26");
        On("2026-06-27");
        var task = Assert.Single(Tasks(plan));
        Assert.Equal(($"Review the plan: {plan.Plan.Name}", new DateTime(2026, 6, 25), null), (task.Subject, task.ScheduledEnd, task.RegardingObjectId));
        Assert.Equal("The review of this plan was due on 2026-06-25. Approve it, or send it back with a reason: nobody works by it until it is approved.", task.Description);
    }

    [Fact]
    public void In_the_managers_language()
    {
        var plan = PlanLife.Complete(tenant);
        tenant.Administrator.Update(new Entity(UserSettingsRow.Table, plan.Department.Max) { [UserSettingsRow.Columns.UiLanguageId] = 1049 });
        plan.Submit();
        On("2026-06-26");
        Assert.Equal($"Согласовать план: {plan.Plan.Name}", Assert.Single(Tasks(plan)).Subject);
    }

    [Fact]
    public void Sent_again_it_may_be_overdue_again()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        On("2026-06-26");
        plan.Return("Whom do we meet?");
        On("2026-06-27");
        plan.Submit();
        On("2026-07-07");
        Assert.Single(Tasks(plan));
        On("2026-07-08");
        Assert.Equal(2, Tasks(plan).Count);
    }

    [Fact]
    public void What_was_approved_in_time_reminds_nobody()
    {
        var plan = PlanLife.Active(tenant);
        On("2026-07-30");
        Assert.DoesNotContain(Tasks(plan), task => task.Subject!.StartsWith("Review", StringComparison.Ordinal));
    }

    public void Dispose() => tenant.Dispose();

    void On(string date)
    {
        tenant.GoTo(date);
        tenant.Work();
    }

    IReadOnlyList<TaskRow> Tasks(PlanLife plan) => [.. tenant.RowsOf(TaskRow.Table, TaskRow.Columns.OwnerId, plan.Department.Max).Select(row => new TaskRow(row))];
}
