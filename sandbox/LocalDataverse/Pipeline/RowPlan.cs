using LocalDataverse.Execution;

namespace LocalDataverse.Pipeline;

/// <summary>A row that is to be created or changed: who asks, what happens, and what is done for it.</summary>
internal sealed record RowPlan(Call Call, Event Event, Action Operation)
{
    /// <summary>Where the platform carries the event out as several; asked for inside the transaction. Null, or answering null, where it is one.</summary>
    public Func<IReadOnlyList<EventPart>?>? Parts { get; init; }

    public IReadOnlyList<EventPart> InParts() => Parts?.Invoke() ?? [new EventPart(Event, Operation)];
}
