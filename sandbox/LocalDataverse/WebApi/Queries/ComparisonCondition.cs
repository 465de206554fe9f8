using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>eq, ne, gt, ge, lt and le, between a property and a value, null or another property.</summary>
static class ComparisonCondition
{
    public static ConditionExpression Of(Compare compare, bool negated, LinkTree links)
    {
        if (compare.Left is not PropertyPath && compare.Right is PropertyPath) compare = new(Mirrored(compare.Operator), compare.Right, compare.Left);
        if (compare.Left is Call) throw ApiError.NotSupported($"Comparing the result of '{((Call)compare.Left).Name}'");
        if (compare.Left is not PropertyPath path) throw ApiError.Syntax("A comparison needs a property on one side.");
        var operation = negated ? Opposite(compare.Operator) : compare.Operator;
        if (compare.Right is Constant { Value: null }) return NullCheck(links.ResolvePresence(path), operation);
        var place = links.Resolve(path);
        return compare.Right switch
        {
            Constant constant => new(place.Alias, place.Column.LogicalName, Condition(operation), ConditionValue.Of(place, constant.Value, lenient: false)),
            PropertyPath other => BetweenColumns(place, operation, links.Resolve(other)),
            _ => throw ApiError.NotSupported("This kind of operand in a comparison"),
        };
    }

    static ConditionExpression NullCheck(ColumnPlace place, Comparison operation) => operation switch
    {
        Comparison.Equal => new(place.Alias, place.Column.LogicalName, ConditionOperator.Null),
        Comparison.NotEqual => new(place.Alias, place.Column.LogicalName, ConditionOperator.NotNull),
        _ => throw ApiError.Syntax($"'{place.Column.LogicalName}' can only be compared with null by eq or ne."),
    };

    static ConditionExpression BetweenColumns(ColumnPlace left, Comparison operation, ColumnPlace right)
    {
        if (left.Link is not null || right.Link is not null) throw ApiError.NotSupported("Comparing columns of two tables");
        return new(null, left.Column.LogicalName, Condition(operation), right.Column.LogicalName) { CompareColumns = true };
    }

    static ConditionOperator Condition(Comparison operation) => operation switch
    {
        Comparison.Equal => ConditionOperator.Equal,
        Comparison.NotEqual => ConditionOperator.NotEqual,
        Comparison.GreaterThan => ConditionOperator.GreaterThan,
        Comparison.GreaterOrEqual => ConditionOperator.GreaterEqual,
        Comparison.LessThan => ConditionOperator.LessThan,
        _ => ConditionOperator.LessEqual,
    };

    static Comparison Opposite(Comparison operation) => operation switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.GreaterThan => Comparison.LessOrEqual,
        Comparison.GreaterOrEqual => Comparison.LessThan,
        Comparison.LessThan => Comparison.GreaterOrEqual,
        _ => Comparison.GreaterThan,
    };

    static Comparison Mirrored(Comparison operation) => operation switch
    {
        Comparison.GreaterThan => Comparison.LessThan,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.LessThan => Comparison.GreaterThan,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        _ => operation,
    };
}
