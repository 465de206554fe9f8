using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>The operator that says the opposite, where there is one.</summary>
static class NegatedOperator
{
    static readonly (ConditionOperator, ConditionOperator)[] Pairs =
    [
        (ConditionOperator.In, ConditionOperator.NotIn),
        (ConditionOperator.Between, ConditionOperator.NotBetween),
        (ConditionOperator.On, ConditionOperator.NotOn),
        (ConditionOperator.Equal, ConditionOperator.NotEqual),
        (ConditionOperator.Like, ConditionOperator.NotLike),
        (ConditionOperator.Null, ConditionOperator.NotNull),
        (ConditionOperator.EqualUserId, ConditionOperator.NotEqualUserId),
        (ConditionOperator.EqualBusinessId, ConditionOperator.NotEqualBusinessId),
        (ConditionOperator.ContainValues, ConditionOperator.DoesNotContainValues),
    ];

    public static ConditionOperator? Of(ConditionOperator operation)
    {
        foreach (var (one, other) in Pairs)
        {
            if (one == operation) return other;
            if (other == operation) return one;
        }
        return null;
    }
}
