namespace LocalDataverse.Scheduling;

/// <summary>One run of a trial: at every switch point the choices say who goes on. Only one task runs at a time.</summary>
internal sealed class Turns(Explorer explorer, IChoices choices) : IDisposable
{
    private readonly List<ScheduledTask> tasks = [];
    private readonly List<int> chosen = [];
    private readonly SemaphoreSlim ended = new(0);
    private int preemptions;
    private Exception? broken;

    public Schedule Schedule { get; } = new();

    /// <summary>Runs the tasks, and those that they begin, to their end; answers what failed.</summary>
    public Exception? Run(IReadOnlyList<Action> work)
    {
        for (var number = 0; number < work.Count; number++) Begin($"task {number + 1}", work[number]);
        PassOn(null);
        ended.Wait();
        Schedule.Choices = chosen;
        return broken ?? tasks.Select(task => task.Failure).FirstOrDefault(failure => failure is not null);
    }

    public void Begin(string name, Action work) => tasks.Add(new ScheduledTask(this, name, work));

    public void Reached(ScheduledTask task, SwitchPoint point, string what)
    {
        if (point > explorer.SwitchAt) return;
        var next = Next(task);
        if (next != task) Switch(task, next!);
        Schedule.Note(task.Name, what);
    }

    public void Wait(ScheduledTask task)
    {
        Schedule.Waits++;
        Schedule.Note(task.Name, "waits for a lock");
        if (PassOn(task) != task) task.Take();
    }

    public void Leave(ScheduledTask task)
    {
        try
        {
            PassOn(task);
        }
        catch (Exception failure)
        {
            broken = failure;
            ended.Release();
        }
    }

    public void Dispose()
    {
        foreach (var task in tasks) task.Dispose();
        ended.Dispose();
    }

    private static void Switch(ScheduledTask from, ScheduledTask to)
    {
        to.Give();
        from.Take();
    }

    /// <summary>The turn leaves a task that is at its end or has to wait.</summary>
    private ScheduledTask? PassOn(ScheduledTask? from)
    {
        var next = Next(from);
        if (next is null) End();
        else if (next != from) next.Give();
        return next;
    }

    private void End()
    {
        if (tasks.Any(task => !task.IsDone)) broken = new InvalidOperationException($"The tasks wait for each other for ever:\n{Schedule}");
        ended.Release();
    }

    private ScheduledTask? Next(ScheduledTask? current)
    {
        explorer.Tick();
        var ready = tasks.Where(task => task.CanGoOn).OrderBy(task => task == current ? 0 : 1).ToList();
        if (ready.Count == 0) return null;
        var isFree = ready[0] == current;
        if (isFree && preemptions == explorer.Preemptions) return current;
        var choice = ready.Count == 1 ? 0 : Choose(ready.Count);
        if (isFree && choice > 0) preemptions++;
        return ready[choice];
    }

    private int Choose(int count)
    {
        var choice = choices.Choose(count);
        chosen.Add(choice);
        return choice;
    }
}
