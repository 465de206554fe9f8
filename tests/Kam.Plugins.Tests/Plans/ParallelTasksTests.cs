using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class ParallelTasksTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Of_task_and_activity_completed_at_once_both_are_and_count_once()
    {
        var work = PlanWork.Active(tenant);
        var tasks = Enumerable.Range(1, 12).Select(day => work.Add($"2026-06-{day:00}")).ToList();
        var acts = tasks.SelectMany(task => new Action[] { () => work.Finish(task), () => work.Set(work.CompanionOf(task).Id, TaskState.Completed) });
        Parallel.ForEach(acts, new ParallelOptions { MaxDegreeOfParallelism = 8 }, act => act());
        Assert.Equal("0/0 12/12 0/0 0/0, 12/12", work.Execution);
        Assert.All(work.Companions, companion => Assert.Equal(TaskState.Completed, companion.StateCode));
        Assert.Equal(12, work.Companions.Count);
    }

    [Fact]
    public void However_many_work_on_a_plan_its_execution_is_that_of_a_recount()
    {
        var work = PlanWork.Active(tenant);
        var tasks = Enumerable.Range(0, 24).Select(number => work.Add($"2026-{number / 2 + 1:00}-10")).ToList();
        tenant.Organization.Jobs.Start();
        Parallel.ForEach(tasks, new ParallelOptions { MaxDegreeOfParallelism = 8 }, (task, _, number) => Act(work, task, (int)number % 6));
        Assert.True(SpinWait.SpinUntil(() => tenant.Organization.Jobs.Pending == 0, TimeSpan.FromMinutes(3)));
        tenant.Organization.Jobs.Stop();
        work.MustBeRight(new DateTime(2026, 6, 15));
    }

    public void Dispose() => tenant.Dispose();

    void Act(PlanWork work, Guid task, int act)
    {
        if (act == 0) work.Finish(task);
        if (act == 1) work.Move(task, "2026-12-20");
        if (act == 2) work.Set(work.CompanionOf(task).Id, TaskState.Completed);
        if (act == 3) work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Cancelled, "No budget"));
        if (act == 4) work.Set(work.CompanionOf(task).Id, TaskState.Canceled);
        if (act == 5) work.Add("2026-07-07");
    }
}
