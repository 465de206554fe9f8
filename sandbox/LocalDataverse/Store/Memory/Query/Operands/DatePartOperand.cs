namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Parts of dates kept as seconds since 1970; beyond the calendar there are none.</summary>
internal sealed class DatePartOperand(Operand of, DatePart part) : Operand
{
    private static readonly long First = new DateTimeOffset(DateTime.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
    private static readonly long Last = new DateTimeOffset(DateTime.MaxValue, TimeSpan.Zero).ToUnixTimeSeconds();

    public override object? Value() => of.Value() is long seconds && seconds >= First && seconds <= Last ? Part(DateTime.UnixEpoch.AddSeconds(seconds)) : null;

    private long Part(DateTime date) => part switch
    {
        DatePart.Year => date.Year,
        DatePart.Quarter => (date.Month + 2) / 3,
        DatePart.Month => date.Month,
        DatePart.Day => date.Day,
        // As SQL Server's DATEPART(week): from 1 January, weeks begin on Sunday.
        _ => (date.DayOfYear - 1 + (int)new DateTime(date.Year, 1, 1).DayOfWeek) / 7 + 1,
    };
}
