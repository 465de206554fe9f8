namespace LocalDataverse.Scheduling;

/// <summary>One order in which the tasks of a trial took their turns.</summary>
public sealed class Schedule
{
    private readonly List<(string Task, string Step)> steps = [];

    /// <summary>The choices that lead here, for <see cref="Explorer.Replay"/>.</summary>
    public IReadOnlyList<int> Choices { get; internal set; } = [];

    /// <summary>How often a task waited for another one's lock.</summary>
    public int Waits { get; internal set; }

    public int Steps => steps.Count;

    internal void Note(string task, string step) => steps.Add((task, step));

    /// <summary>A line a step: which task, what it did next.</summary>
    public override string ToString() => string.Join('\n', steps.Select((step, place) => $"{place + 1,3}. {step.Task}: {step.Step}"));
}
