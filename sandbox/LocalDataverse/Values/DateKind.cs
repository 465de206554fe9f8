using System.Globalization;
using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

/// <summary>Dates are kept in seconds since 1970, of UTC or, where the column knows no time zone, of the date as written.</summary>
internal sealed class DateKind : ColumnKind
{
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value)
    {
        if (value is not DateTime time) throw Fault.WrongType(column.Name, value, "DateTime");
        if (time < Earliest) throw Fault.DateTooEarly(time);
        return Seconds(column, time);
    }

    public override object ToSdk(ColumnInfo column, object stored) => FromSeconds((long)stored);

    public override object ToCondition(ColumnInfo column, object value) => value switch
    {
        DateTime time => Seconds(column, time),
        DateTimeOffset time => Seconds(column, time.UtcDateTime),
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) => Seconds(column, time),
        _ => throw Unreadable(column, value),
    };

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        IsDateOnly(column) ? wording.Date(FromSeconds((long)stored)) : wording.DateAndTime(FromSeconds((long)stored), column.Column.DateBehavior == DateBehavior.UserLocal);

    public static bool IsDateOnly(ColumnInfo column) => column.Column.DateBehavior == DateBehavior.DateOnly;

    public static DateTime FromSeconds(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);

    public static long ToSeconds(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    private static object Seconds(ColumnInfo column, DateTime time)
    {
        if (IsDateOnly(column)) return ToSeconds(time.Date);
        return ToSeconds(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time);
    }
}
