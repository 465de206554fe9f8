using LocalDataverse.Faults;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>All operators, each with what it means.</summary>
internal static class Operators
{
    private static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new[]
    {
        Comparisons.Meanings, TextOperators.Meanings, SetOperators.Meanings, DayOperators.Meanings, PeriodOperators.Meanings, SpanOperators.Meanings, UserOperators.Meanings,
    }.SelectMany(family => family).ToDictionary(pair => pair.Key, pair => pair.Value);

    public static IEnumerable<ConditionOperator> Supported => Meanings.Keys;

    public static Expr Meaning(Condition condition)
    {
        if (!Meanings.TryGetValue(condition.Tree.Operator, out var meaning)) throw Fault.NotSupported($"The condition operator '{condition.Tree.Operator}'");
        try
        {
            return meaning(condition);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A moment that no calendar has.
            throw Fault.InvalidConditionValue(condition.Column.Name);
        }
    }

    /// <summary>The platform counts a missing value among those that are "not" something.</summary>
    public static Expr OrMissing(Condition condition, Expr expr) => new Or([expr, new IsNull(condition.Operand)]);
}
