namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>An aggregate of the query: it has the value of the group at hand.</summary>
internal sealed class AggregateOperand(Aggregation by, Operand? of) : Operand
{
    /// <summary>That of the group at hand.</summary>
    public Accumulator? Current { get; set; }

    public override object? Value() => Current?.Result;

    public Accumulator Begin() => Accumulator.For(by, of is not null);

    public object? Counted() => of?.Value();
}
