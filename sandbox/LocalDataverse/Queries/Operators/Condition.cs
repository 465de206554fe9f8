using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>A condition with its column found: what an operator needs to say what it means.</summary>
internal sealed record Condition(Call Call, ColumnInfo Column, Expr Operand, ConditionTree Tree)
{
    /// <summary>Of whatever unit: further than the calendar reaches.</summary>
    private const int Furthest = 100_000_000;

    public IReadOnlyList<object> Values => Tree.Values;

    public object? Stored(object value) => Column.Kind.ToCondition(Column, value);

    public Value Single() => Values.Count == 1 ? new Value(Stored(Values[0])) : throw Count("one value");

    public int Number() => Values.Count == 1 && LocalDataverse.Values.Number.Whole(Values[0]) is long number and >= 0 and <= Furthest ? (int)number : throw Count("one whole number");

    public DataverseFault Count(string wanted) => Fault.InvalidArgument($"The condition operator '{Tree.Operator}' on '{Column.Name}' needs {wanted}; it has {Values.Count}.");
}
