using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Operators about the one who asks.</summary>
internal static class UserOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.EqualUserId] = condition => Is(condition, CompareWith.Equal, condition.Call.UserId),
        [ConditionOperator.NotEqualUserId] = condition => Operators.OrMissing(condition, Is(condition, CompareWith.NotEqual, condition.Call.UserId)),
        [ConditionOperator.EqualBusinessId] = condition => Is(condition, CompareWith.Equal, condition.Call.Rights.BusinessUnitId),
        [ConditionOperator.NotEqualBusinessId] = condition => Operators.OrMissing(condition, Is(condition, CompareWith.NotEqual, condition.Call.Rights.BusinessUnitId)),
        [ConditionOperator.EqualUserTeams] = condition => new OneOf(condition.Operand, [.. condition.Call.Rights.Teams.Select(team => (object?)team)]),
        [ConditionOperator.EqualUserOrUserTeams] = condition => new OneOf(condition.Operand, condition.Call.Rights.Principals),
        [ConditionOperator.EqualUserLanguage] = condition => Is(condition, CompareWith.Equal, (long)condition.Call.Wording.Language),
    };

    private static Compare Is(Condition condition, CompareWith with, object value) => new(condition.Operand, with, new Value(value));
}
