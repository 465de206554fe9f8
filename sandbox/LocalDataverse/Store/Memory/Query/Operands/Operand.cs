namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A part of a query that has a value at the rows at hand.</summary>
internal abstract class Operand
{
    public abstract object? Value();
}
