using Kam.SolutionModel;
using LocalDataverse.Store;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

internal static class Comparisons
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.Equal] = condition => Is(condition, CompareWith.Equal),
        [ConditionOperator.NotEqual] = condition => Operators.OrMissing(condition, Is(condition, CompareWith.NotEqual)),
        [ConditionOperator.GreaterThan] = condition => Is(condition, CompareWith.Greater),
        [ConditionOperator.GreaterEqual] = condition => Is(condition, CompareWith.GreaterOrEqual),
        [ConditionOperator.LessThan] = condition => Is(condition, CompareWith.Less),
        [ConditionOperator.LessEqual] = condition => Is(condition, CompareWith.LessOrEqual),
        [ConditionOperator.Null] = condition => new IsNull(condition.Operand),
        [ConditionOperator.NotNull] = condition => new Not(new IsNull(condition.Operand)),
        [ConditionOperator.Between] = Between,
        [ConditionOperator.NotBetween] = condition => new Not(Between(condition)),
    };

    private static Expr Is(Condition condition, CompareWith with)
    {
        if (condition.Column.Type == ColumnType.MultiChoice) return new Compare(condition.Operand, with, new Value(SetOperators.WholeSet(condition)));
        return new Compare(condition.Operand, with, condition.Single());
    }

    private static Expr Between(Condition condition)
    {
        if (condition.Values.Count != 2) throw condition.Count("two values");
        return new And([
            new Compare(condition.Operand, CompareWith.GreaterOrEqual, new Value(condition.Stored(condition.Values[0]))),
            new Compare(condition.Operand, CompareWith.LessOrEqual, new Value(condition.Stored(condition.Values[1])))]);
    }
}
