namespace LocalDataverse.Scheduling;

/// <summary>
/// Runs a trial again and again, each time in another order of its steps: all orders depth first, or as many as a seed draws.
/// The organization needs a store with many writers (<see cref="OrganizationOptions.Isolation"/>).
/// </summary>
public sealed class Explorer
{
    /// <summary>
    /// Service calls by default: they are what a plug-in's author puts in an order, and the lock that an update takes makes its
    /// statements one. With statements, the orders within a call are tried too: many more, so by seed rather than all.
    /// </summary>
    public SwitchPoint SwitchAt { get; init; } = SwitchPoint.ServiceCall;

    /// <summary>
    /// How often a task that could go on is left for another one; without a bound as often as can be. Few are enough to find
    /// nearly every fault (Musuvathi and Qadeer, Iterative Context Bounding, PLDI 2007).
    /// </summary>
    public int? Preemptions { get; init; }

    /// <summary>At most so many orders.</summary>
    public int MaxSchedules { get; init; } = 100_000;

    /// <summary>Goes on a tick at every switch point.</summary>
    public VirtualClock? Clock { get; init; }

    public TimeSpan TickLength { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Every order within the bounds.</summary>
    public Exploration Every(Func<Trial> begin)
    {
        var found = new Exploration();
        var choices = new EveryChoice();
        do
        {
            Try(found, begin(), choices);
            found.IsComplete = !choices.Next();
        }
        while (!found.IsComplete && found.Schedules < MaxSchedules);
        return found;
    }

    /// <summary>So many orders, drawn by the seed: the same again for the same seed.</summary>
    public Exploration Random(int seed, int schedules, Func<Trial> begin)
    {
        var found = new Exploration();
        for (var number = 0; number < schedules; number++) Try(found, begin(), new RandomChoices(Mix(seed, number)));
        return found;
    }

    /// <summary>One order again, by the choices of its schedule.</summary>
    public Exploration Replay(IReadOnlyList<int> choices, Func<Trial> begin)
    {
        var found = new Exploration();
        Try(found, begin(), new GivenChoices(choices));
        return found;
    }

    internal void Tick() => Clock?.Advance(TickLength);

    private void Try(Exploration found, Trial trial, IChoices choices)
    {
        using var turns = new Turns(this, choices);
        var failure = turns.Run(trial.Tasks) ?? Check(trial);
        found.Add(turns.Schedule, failure);
    }

    private static Exception? Check(Trial trial)
    {
        try
        {
            trial.Check();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>Not the runtime's, which differs from process to process.</summary>
    private static int Mix(int seed, int number) => unchecked(seed * 486_187_739 + number * 16_777_619);
}
