namespace LocalDataverse.Scheduling;

/// <summary>
/// What is tried in every order: tasks that run at the same time, each on a thread of its own, and what must hold once they and
/// the asynchronous steps that they caused have ended. A trial is made anew for each schedule, over rows of its own.
/// </summary>
/// <param name="Tasks">What clients do. A task that throws fails the schedule: who expects a refusal catches it.</param>
/// <param name="Check">Throws when it does not hold.</param>
public sealed record Trial(IReadOnlyList<Action> Tasks, Action Check);
