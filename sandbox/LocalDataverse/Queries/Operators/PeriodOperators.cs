using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Calendar weeks (from Sunday), months and years: the last, this, the next.</summary>
internal static class PeriodOperators
{
    public static readonly Dictionary<ConditionOperator, Func<Condition, Expr>> Meanings = new()
    {
        [ConditionOperator.LastWeek] = condition => Week(condition, -1),
        [ConditionOperator.ThisWeek] = condition => Week(condition, 0),
        [ConditionOperator.NextWeek] = condition => Week(condition, 1),
        [ConditionOperator.LastMonth] = condition => Month(condition, -1),
        [ConditionOperator.ThisMonth] = condition => Month(condition, 0),
        [ConditionOperator.NextMonth] = condition => Month(condition, 1),
        [ConditionOperator.LastYear] = condition => Year(condition, -1),
        [ConditionOperator.ThisYear] = condition => Year(condition, 0),
        [ConditionOperator.NextYear] = condition => Year(condition, 1),
    };

    private static Expr Week(Condition condition, int offset)
    {
        var today = Moment.Today(condition);
        var first = today.AddDays(-(int)today.DayOfWeek + 7 * offset);
        return Moment.Within(condition, first, first.AddDays(7));
    }

    private static Expr Month(Condition condition, int offset)
    {
        var today = Moment.Today(condition);
        var first = today.AddDays(1 - today.Day).AddMonths(offset);
        return Moment.Within(condition, first, first.AddMonths(1));
    }

    private static Expr Year(Condition condition, int offset)
    {
        var first = new DateTime(Moment.Today(condition).Year + offset, 1, 1);
        return Moment.Within(condition, first, first.AddYears(1));
    }
}
