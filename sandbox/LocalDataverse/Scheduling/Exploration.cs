namespace LocalDataverse.Scheduling;

/// <summary>What an exploration has found.</summary>
public sealed class Exploration
{
    /// <summary>How many orders were tried.</summary>
    public int Schedules { get; internal set; }

    /// <summary>Every order was tried that the explorer's bounds allow.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>How many orders ended in what must not be.</summary>
    public int Failures { get; internal set; }

    /// <summary>How many orders had a task wait for a lock.</summary>
    public int WithWaits { get; internal set; }

    public Schedule? FirstFailure { get; internal set; }
    public Exception? Reason { get; internal set; }

    public override string ToString() =>
        $"{Schedules} schedules{(IsComplete ? ", all there are" : "")}, {WithWaits} with waits, {Failures} failed{(FirstFailure is null ? "" : $": {Reason?.Message}\n{FirstFailure}\nChoices: {string.Join(' ', FirstFailure.Choices)}")}";

    internal void Add(Schedule schedule, Exception? failure)
    {
        Schedules++;
        if (schedule.Waits > 0) WithWaits++;
        if (failure is null) return;
        Failures++;
        FirstFailure ??= schedule;
        Reason ??= failure;
    }
}
