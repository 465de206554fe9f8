using Kam.SolutionModel;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Queries;

/// <summary>"Now" of the caller's clock on the wall, and stretches of time as conditions.</summary>
internal static class Moment
{
    public static DateTime Now(Condition condition) => TimeZoneInfo.ConvertTimeFromUtc(condition.Call.Now, condition.Call.Wording.Zone);

    public static DateTime Today(Condition condition) => Now(condition).Date;

    /// <summary>From one local time (included) to another (excluded).</summary>
    public static Expr Within(Condition condition, DateTime from, DateTime until) =>
        new And([Is(condition, CompareWith.GreaterOrEqual, from), Is(condition, CompareWith.Less, until)]);

    public static Expr Is(Condition condition, CompareWith with, DateTime local) => new Compare(condition.Operand, with, new Value(Stored(condition, local)));

    /// <summary>Columns of the user's own time are kept in UTC; the others as the clock on the wall says.</summary>
    private static object Stored(Condition condition, DateTime local) =>
        DateKind.ToSeconds(condition.Column.Column.DateBehavior == DateBehavior.UserLocal ? TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), condition.Call.Wording.Zone) : local);
}
