using System.Globalization;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Operators about whole days.</summary>
internal static class DayOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.On] = condition => Days(condition, Day(condition), 1),
        [ConditionOperator.NotOn] = condition => Operators.OrMissing(condition, new Not(Days(condition, Day(condition), 1))),
        [ConditionOperator.OnOrBefore] = condition => Moment.Is(condition, CompareWith.Less, Day(condition).AddDays(1)),
        [ConditionOperator.OnOrAfter] = condition => Moment.Is(condition, CompareWith.GreaterOrEqual, Day(condition)),
        [ConditionOperator.Yesterday] = condition => Days(condition, Moment.Today(condition).AddDays(-1), 1),
        [ConditionOperator.Today] = condition => Days(condition, Moment.Today(condition), 1),
        [ConditionOperator.Tomorrow] = condition => Days(condition, Moment.Today(condition).AddDays(1), 1),
    };

    private static Expr Days(Condition condition, DateTime first, int count) => Moment.Within(condition, first, first.AddDays(count));

    private static DateTime Day(Condition condition) => condition.Values switch
    {
        [DateTime day] => day.Date,
        [string text] when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.Date,
        _ => throw condition.Count("one date"),
    };
}
