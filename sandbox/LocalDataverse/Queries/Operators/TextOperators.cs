using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

internal static class TextOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.Like] = condition => Like(condition, "", ""),
        [ConditionOperator.NotLike] = condition => NotLike(condition, "", ""),
        [ConditionOperator.BeginsWith] = condition => Like(condition, "", "%"),
        [ConditionOperator.DoesNotBeginWith] = condition => NotLike(condition, "", "%"),
        [ConditionOperator.EndsWith] = condition => Like(condition, "%", ""),
        [ConditionOperator.DoesNotEndWith] = condition => NotLike(condition, "%", ""),
    };

    private static Expr Like(Condition condition, string before, string after) => condition.Values is [string text]
        ? new Like(condition.Operand, before + text + after)
        : throw condition.Count("one text");

    private static Expr NotLike(Condition condition, string before, string after) => Operators.OrMissing(condition, new Not(Like(condition, before, after)));
}
