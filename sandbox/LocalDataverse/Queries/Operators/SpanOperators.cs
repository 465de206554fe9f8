using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Spans counted from now: the last x begin with the start of a day, the next x end with the end of one.</summary>
internal static class SpanOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.Last7Days] = condition => Last(condition, today => today.AddDays(-7)),
        [ConditionOperator.Next7Days] = condition => Next(condition, today => today.AddDays(7)),
        [ConditionOperator.LastXDays] = condition => Last(condition, today => today.AddDays(-condition.Number())),
        [ConditionOperator.NextXDays] = condition => Next(condition, today => today.AddDays(condition.Number())),
        [ConditionOperator.LastXWeeks] = condition => Last(condition, today => today.AddDays(-7 * condition.Number())),
        [ConditionOperator.NextXWeeks] = condition => Next(condition, today => today.AddDays(7 * condition.Number())),
        [ConditionOperator.LastXMonths] = condition => Last(condition, today => today.AddMonths(-condition.Number())),
        [ConditionOperator.NextXMonths] = condition => Next(condition, today => today.AddMonths(condition.Number())),
        [ConditionOperator.LastXYears] = condition => Last(condition, today => today.AddYears(-condition.Number())),
        [ConditionOperator.NextXYears] = condition => Next(condition, today => today.AddYears(condition.Number())),
        [ConditionOperator.LastXHours] = condition => Between(condition, Moment.Now(condition).AddHours(-condition.Number()), Moment.Now(condition)),
        [ConditionOperator.NextXHours] = condition => Between(condition, Moment.Now(condition), Moment.Now(condition).AddHours(condition.Number())),
        [ConditionOperator.OlderThanXMinutes] = condition => Older(condition, Moment.Now(condition).AddMinutes(-condition.Number())),
        [ConditionOperator.OlderThanXHours] = condition => Older(condition, Moment.Now(condition).AddHours(-condition.Number())),
        [ConditionOperator.OlderThanXDays] = condition => Older(condition, Moment.Now(condition).AddDays(-condition.Number())),
        [ConditionOperator.OlderThanXWeeks] = condition => Older(condition, Moment.Now(condition).AddDays(-7 * condition.Number())),
        [ConditionOperator.OlderThanXMonths] = condition => Older(condition, Moment.Now(condition).AddMonths(-condition.Number())),
        [ConditionOperator.OlderThanXYears] = condition => Older(condition, Moment.Now(condition).AddYears(-condition.Number())),
    };

    private static Expr Last(Condition condition, Func<DateTime, DateTime> start) => Between(condition, start(Moment.Today(condition)), Moment.Now(condition));

    private static Expr Next(Condition condition, Func<DateTime, DateTime> end) => Moment.Within(condition, Moment.Now(condition).AddSeconds(1), end(Moment.Today(condition)).AddDays(1));

    private static Expr Between(Condition condition, DateTime from, DateTime to) =>
        new And([Moment.Is(condition, CompareWith.GreaterOrEqual, from), Moment.Is(condition, CompareWith.LessOrEqual, to)]);

    private static Expr Older(Condition condition, DateTime limit) => Moment.Is(condition, CompareWith.Less, limit);
}
