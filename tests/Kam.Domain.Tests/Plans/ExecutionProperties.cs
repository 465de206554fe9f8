namespace Kam.Domain.Tests.Plans;

public class ExecutionProperties
{
    static readonly QuarterCalendar Calendar = QuarterCalendar.Default;

    static readonly Day NewYear = Day.Of(2026, 1, 1);

    static readonly Gen<Day> DayOfYear = Gen.Int[0, 364].Select(NewYear.Plus);

    /// <summary>What somebody does to a task: to which status, due when, with a reason or without.</summary>
    static readonly Gen<(PlanTaskStatus Status, Day Due, bool Reason)> Act = Gen.Select(Gen.Enum<PlanTaskStatus>(), DayOfYear, Gen.Bool);

    /// <summary>A task as its plan's year made it: one act after the other, on days that follow each other.</summary>
    static readonly Gen<PlanTask> Task = Gen.Select(DayOfYear, Act.Array[0, 8]).Select((due, acts) =>
    {
        var task = new PlanTask(PlanTaskStatus.Open, due, null, 0, LeftQuarters.None);
        foreach (var (act, number) in acts.Select((act, number) => (act, number))) task = Change(act.Reason, NewYear.Plus(45 * number)).Judge(task, task with { Status = act.Status, DueOn = act.Due }).Value ?? task;
        return task;
    });

    static readonly Gen<PlanTask[]> Tasks = Task.Array[0, 12];

    [Fact]
    public void Execution_lies_between_nothing_and_everything() => Tasks.Sample(tasks =>
    {
        foreach (var quarter in YearExecution.Of(2026, tasks, Calendar).Quarters) Assert.InRange(quarter.Tasks.Done, 0, quarter.Tasks.Due);
    });

    [Fact]
    public void Plans_add_up_to_their_kams_and_teams() => Gen.Select(Tasks, Tasks, Gen.Int[1, 4]).Sample((one, other, number) =>
    {
        var quarter = Quarter.FirstOf(2026).Plus(number - 1);
        Assert.Equal(Execution.Of(quarter, [.. one, .. other], Calendar), Execution.Sum([Execution.Of(quarter, one, Calendar), Execution.Of(quarter, other, Calendar)]));
    });

    [Fact]
    public void What_happens_after_a_quarter_never_makes_it_better_but_by_cancelling_or_bringing_forward() => Gen.Select(Tasks, Act).Sample((tasks, act) =>
    {
        var quarter = Quarter.FirstOf(2026);
        var later = Calendar.LastDay(quarter).Plus(30);
        var changed = tasks.Select(task => Change(act.Reason, later).Judge(task, task with { Status = act.Status, DueOn = act.Due > task.DueOn ? act.Due : task.DueOn }).Value ?? task).ToArray();
        var (before, after) = (Execution.Of(quarter, tasks, Calendar), Execution.Of(quarter, changed, Calendar));
        Assert.True(after.Done <= before.Done);
        if (act.Status != PlanTaskStatus.Cancelled) Assert.True(after.Due >= before.Due);
    });

    [Fact]
    public void A_moved_task_stays_due_and_undone_where_it_was() => Task.Sample(task =>
    {
        var from = Calendar.Of(task.DueOn);
        var target = Calendar.LastDay(from).Plus(1);
        if (target.Date.Year != 2026) return;
        var moved = Change(true, NewYear.Plus(364)).Judge(task, task with { DueOn = target }).Value!;
        Assert.Equal(new(1, 0), Execution.Of(from, [moved], Calendar));
        Assert.Equal((task.Moves + 1, true), (moved.Moves, moved.Left.Include(from)));
    });

    [Fact]
    public void The_order_of_the_tasks_does_not_matter() => Tasks.Sample(tasks =>
        Assert.Equal(YearExecution.Of(2026, tasks, Calendar).Quarters, YearExecution.Of(2026, tasks.Reverse().ToArray(), Calendar).Quarters));

    static PlanTaskChange Change(bool reason, Day today) => new(new PlanOfTask(2026, true, false, Calendar), reason ? "Because" : null, true, today);
}
