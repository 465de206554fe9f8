using Kam.SolutionModel;
using LocalDataverse.Store;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

internal static class SetOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.In] = In,
        [ConditionOperator.NotIn] = condition => Operators.OrMissing(condition, new Not(In(condition))),
        [ConditionOperator.ContainValues] = Contains,
        [ConditionOperator.DoesNotContainValues] = condition => Operators.OrMissing(condition, new Not(Contains(condition))),
    };

    private static Expr In(Condition condition)
    {
        if (condition.Values.Count == 0) throw condition.Count("at least one value");
        if (condition.Column.Type == ColumnType.MultiChoice) return new Compare(condition.Operand, CompareWith.Equal, new Value(WholeSet(condition)));
        return new OneOf(condition.Operand, [.. condition.Values.Select(condition.Stored)]);
    }

    private static Expr Contains(Condition condition)
    {
        if (condition.Column.Type != ColumnType.MultiChoice) throw condition.Count("a multi-choice column");
        return new Or([.. condition.Values.Select(value => new Like(condition.Operand, $"%{condition.Stored(value)}%"))]);
    }

    /// <summary>Several options compare as a set: all of them and no other.</summary>
    public static string WholeSet(Condition condition) =>
        MultiChoiceKind.Join(condition.Values.Select(value => (int)(long)(Number.Whole(value) ?? throw condition.Count("options"))));
}
