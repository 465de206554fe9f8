namespace Kam.Plugins.Tests.Plans;

/// <summary>Counts a plan's tasks by itself, from nothing but their rows.</summary>
static class Recounted
{
    public static void MustBeRight(this PlanWork work, DateTime today)
    {
        var (plan, tasks) = (work.Plan, work.Tasks);
        var quarters = new[] { (plan.Q1Due, plan.Q1Done, plan.Q1Percent), (plan.Q2Due, plan.Q2Done, plan.Q2Percent), (plan.Q3Due, plan.Q3Done, plan.Q3Percent), (plan.Q4Due, plan.Q4Done, plan.Q4Percent) };
        var counted = Enumerable.Range(1, 4).Select(number => Of(tasks, number)).ToList();
        Assert.Equal(counted.Select(one => ((int?)one.Due, (int?)one.Done, Percent(one))), quarters);
        var begun = counted.Take((today.Month - 1) / 3 + 1).ToList();
        var sum = (Due: begun.Sum(one => one.Due), Done: begun.Sum(one => one.Done));
        Assert.Equal((sum.Due, sum.Done, Percent(sum)), (plan.Due, plan.Done, plan.Execution));
        foreach (var task in tasks) Agrees(work, task);
    }

    /// <summary>A task and its activity say the same.</summary>
    static void Agrees(PlanWork work, PlanTaskRow task)
    {
        Assert.Equal($"2026-Q{Number(task)}", task.Quarter);
        Assert.Equal(task.Status == PlanTaskStatusChoice.Done, task.DoneOn is not null);
        if (task.TaskId is not { } companion) return;
        var state = work.Companions.Single(one => one.Id == companion.Id).StateCode;
        Assert.Equal(task.Status switch { PlanTaskStatusChoice.Done => TaskState.Completed, PlanTaskStatusChoice.Cancelled => TaskState.Canceled, _ => TaskState.Open }, state);
    }

    static (int Due, int Done) Of(IReadOnlyList<PlanTaskRow> tasks, int number)
    {
        var end = new DateTime(2026, 3 * number, 1).AddMonths(1);
        var there = tasks.Where(task => Number(task) == number).ToList();
        var due = there.Where(task => task.Status != PlanTaskStatusChoice.Cancelled).Concat(tasks.Where(task => task.MovedFrom?.Contains($"2026-Q{number}") == true)).DistinctBy(task => task.Id);
        return (due.Count(), there.Count(task => task.Status == PlanTaskStatusChoice.Done && task.DoneOn < end));
    }

    static int Number(PlanTaskRow task) => (task.DueDate!.Value.Month + 2) / 3;

    static decimal? Percent((int Due, int Done) one) => one.Due == 0 ? null : Math.Round(100m * one.Done / one.Due, 2, MidpointRounding.AwayFromZero);
}
