using CsCheck;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Conditions of every family of operators on an order's columns, in filters within filters.</summary>
internal static class RandomCondition
{
    private static readonly ConditionOperator[] Signs =
        [ConditionOperator.Equal, ConditionOperator.NotEqual, ConditionOperator.GreaterThan, ConditionOperator.GreaterEqual, ConditionOperator.LessThan, ConditionOperator.LessEqual];

    private static readonly ConditionOperator[] Patterns =
        [ConditionOperator.Like, ConditionOperator.NotLike, ConditionOperator.BeginsWith, ConditionOperator.DoesNotBeginWith, ConditionOperator.EndsWith, ConditionOperator.DoesNotEndWith];

    private static readonly ConditionOperator[] Periods =
        [ConditionOperator.Today, ConditionOperator.Yesterday, ConditionOperator.ThisMonth, ConditionOperator.LastMonth, ConditionOperator.NextWeek, ConditionOperator.LastYear, ConditionOperator.Last7Days, ConditionOperator.Next7Days];

    private static readonly ConditionOperator[] Spans =
        [ConditionOperator.LastXDays, ConditionOperator.NextXDays, ConditionOperator.LastXMonths, ConditionOperator.NextXWeeks, ConditionOperator.LastXHours, ConditionOperator.OlderThanXDays, ConditionOperator.OlderThanXMonths];

    private static readonly ConditionOperator[] Days = [ConditionOperator.On, ConditionOperator.NotOn, ConditionOperator.OnOrBefore, ConditionOperator.OnOrAfter];

    public static readonly string[] AllColumns =
        ["test_name", "test_count", "test_weight", "test_amount", "test_orderedon", "test_sentat", "test_urgent", "test_kind", "test_tags", "test_accountid", "ownerid", "test_code", "statecode"];

    private static readonly Gen<string> Dates = From.OneOf("test_orderedon", "test_sentat");
    private static readonly Gen<string> Figures = From.OneOf("test_count", "test_weight", "test_amount");
    private static readonly Gen<object> Number = Gen.OneOf(Gen.Int[-2, 4].Select(whole => (object)whole), Gen.Int[-250, 250].Select(cents => (object)(cents / 100m)));
    private static readonly Gen<object> Whole = Gen.Int[-1, 4].Select(number => (object)number);
    private static readonly Gen<object> Name = From.OneOf(RandomQuery.Names).Select(name => (object)name);
    private static readonly Gen<object> Kind = Gen.Int[1, 4].Select(option => (object)option);
    private static readonly Gen<object> Account = Gen.Int[0, 4].Select(number => (object)TwinHosts.Account(number));

    public static Gen<ConditionExpression> One { get; } = Gen.OneOf(
        Of(Figures, Signs, Number), Of(From.OneOf("test_name"), Signs, Name), Of(From.OneOf("test_name"), Patterns, From.OneOf<object>("a", "%Я", "_", "50", "%[5]%", "ж", "b%")),
        Several(Figures, [ConditionOperator.Between, ConditionOperator.NotBetween], Number, 2, 2), Several(Figures, [ConditionOperator.In, ConditionOperator.NotIn], Number, 1, 3),
        Several(From.OneOf("test_name"), [ConditionOperator.In, ConditionOperator.NotIn], Name, 1, 3), Several(From.OneOf("test_accountid"), [ConditionOperator.In, ConditionOperator.NotIn], Account, 1, 2),
        Several(From.OneOf("test_tags"), [ConditionOperator.ContainValues, ConditionOperator.DoesNotContainValues], Kind, 1, 2), Of(From.OneOf("test_kind"), [ConditionOperator.Equal, ConditionOperator.NotEqual], Kind),
        Of(From.OneOf("test_accountid"), [ConditionOperator.Equal, ConditionOperator.NotEqual], Account), Of(From.OneOf("test_urgent"), [ConditionOperator.Equal, ConditionOperator.NotEqual], From.OneOf<object>(true, false)),
        Of(Dates, Days, Gen.Int[-40, 20].Select(days => (object)RandomQuery.Today.AddDays(days))), Of(Dates, Spans, Gen.Int[1, 40].Select(count => (object)count)), Bare(Dates, Periods),
        Bare(From.OneOf(AllColumns), [ConditionOperator.Null, ConditionOperator.NotNull]), Bare(From.OneOf("ownerid"), [ConditionOperator.EqualUserId, ConditionOperator.NotEqualUserId]));

    public static Gen<ConditionExpression> OnLine { get; } = Gen.OneOf(
        Of(From.OneOf("test_count"), Signs, Whole), Of(From.OneOf("test_name"), Patterns, Name), Bare(From.OneOf("test_productid", "test_orderid"), [ConditionOperator.Null, ConditionOperator.NotNull]));

    public static Gen<FilterExpression> Filter(Gen<ConditionExpression> condition, int depth)
    {
        var conditions = Gen.Select(Gen.Bool, condition.Array[0, 3], Plain);
        return depth == 0 ? conditions : Gen.Select(conditions, Filter(condition, depth - 1).Array[0, 2], Nested);
    }

    private static FilterExpression Plain(bool isOr, ConditionExpression[] conditions)
    {
        var filter = new FilterExpression(isOr ? LogicalOperator.Or : LogicalOperator.And);
        filter.Conditions.AddRange(conditions);
        return filter;
    }

    private static FilterExpression Nested(FilterExpression filter, FilterExpression[] within)
    {
        filter.Filters.AddRange(within);
        return filter;
    }

    private static Gen<ConditionExpression> Of(Gen<string> column, ConditionOperator[] operators, Gen<object> value) => Several(column, operators, value, 1, 1);

    private static Gen<ConditionExpression> Bare(Gen<string> column, ConditionOperator[] operators) => Gen.Select(column, From.OneOf(operators), (name, operation) => new ConditionExpression(name, operation));

    private static Gen<ConditionExpression> Several(Gen<string> column, ConditionOperator[] operators, Gen<object> value, int least, int most) =>
        Gen.Select(column, From.OneOf(operators), value.Array[least, most], (name, operation, values) => new ConditionExpression(name, operation, values));
}
