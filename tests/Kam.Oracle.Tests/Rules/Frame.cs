namespace Kam.Oracle.Tests.Rules;

/// <summary>Days after one day, through another.</summary>
readonly record struct Period(DateOnly After, DateOnly Through)
{
    public bool Has(DateOnly day) => After < day && day <= Through;
}

/// <summary>4.1: the dates that a scoring of one day looks at.</summary>
sealed record Frame(DateOnly Today)
{
    /// <summary>D, the last month end strictly before today.</summary>
    public DateOnly AsOf => new DateOnly(Today.Year, Today.Month, 1).AddDays(-1);

    /// <summary>D1, the month end one month before D.</summary>
    public DateOnly MonthBefore => Back(AsOf, 1);

    /// <summary>W.</summary>
    public Period Year => Months(AsOf, 12);

    public Period PreviousYear => Months(Back(AsOf, 12), 12);

    public Period YearMonthBefore => Months(MonthBefore, 12);

    public Period Lookback => Months(AsOf, 36);

    public Period LookbackToday => Months(Today, 36);

    public Period ToAsOf => new(DateOnly.MinValue, AsOf);

    public Period ToToday => new(DateOnly.MinValue, Today);

    /// <summary>n months before a month end is the month end n months before.</summary>
    public static DateOnly Back(DateOnly day, int months)
    {
        var isMonthEnd = day.AddDays(1).Day == 1;
        return isMonthEnd ? day.AddDays(1).AddMonths(-months).AddDays(-1) : day.AddMonths(-months);
    }

    static Period Months(DateOnly end, int months) => new(Back(end, months), end);
}
