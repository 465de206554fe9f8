using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class RandomTasksTests(Tenant tenant) : IClassFixture<Tenant>
{
    static readonly Gen<(int Act, int Task, int Day)[]> Work = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 364]).Array[1, 25];

    [Fact]
    public void Whatever_is_done_to_tasks_and_activities_in_any_order_execution_is_that_of_a_recount() => Work.Sample(acts =>
    {
        var work = PlanWork.Active(tenant);
        var tasks = Enumerable.Range(0, 6).Select(number => work.Add($"2026-{2 * number + 1:00}-10")).ToList();
        foreach (var (act, task, day) in acts) Try(work, tasks[task], act, new DateTime(2026, 1, 1).AddDays(day));
        work.MustBeRight(new DateTime(2026, 6, 15));
    }, iter: 14, threads: 1);

    void Try(PlanWork work, Guid task, int act, DateTime day)
    {
        try
        {
            if (act <= 1) work.Finish(task, $"{day:yyyy-MM-dd}");
            if (act == 2) work.Move(task, $"{day:yyyy-MM-dd}");
            if (act == 3) work.Move(task, $"{day:yyyy-MM-dd}", reason: null);
            if (act == 4) work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Open, "Not so"));
            if (act == 5) work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Cancelled, "No budget"));
            if (act == 6) work.Set(work.CompanionOf(task).Id, TaskState.Completed);
            if (act == 7) work.Set(work.CompanionOf(task).Id, TaskState.Open);
            if (act == 8) work.Set(work.CompanionOf(task).Id, TaskState.Canceled);
            if (act == 9) tenant.Administrator.Delete(PlanTaskRow.Table, task);
        }
        catch (Exception refused) when (refused is DataverseFault or NullReferenceException)
        {
            // A refusal is an answer, and so is a task that is gone: what they leave behind is what is tested.
        }
    }
}
