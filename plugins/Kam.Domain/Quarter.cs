using System;
using System.Globalization;

namespace Kam.Domain;

/// <summary>A quarter of a fiscal year, written 'YYYY-Qn'. The fiscal year carries the number of the calendar year it starts in.</summary>
public sealed record Quarter : IComparable<Quarter>
{
    Quarter(int year, int number)
    {
        Year = year;
        Number = number;
    }

    public int Year { get; }

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    /// <summary>The quarter that a day lies in.</summary>
    public static Quarter Of(Day day, int fiscalStartMonth) => FromIndex(
        (day.Date.Year * 12 + day.Date.Month - fiscalStartMonth) / 3);

    /// <summary>The first quarter of a fiscal year.</summary>
    public static Quarter FirstOf(int year) => new(year, 1);

    public static Decision<Quarter> Read(string text)
    {
        var wellFormed = text is { Length: 7 } && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4';
        if (!wellFormed || !int.TryParse(text.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 9998)
            return Refusal.Of(RefusalCode.QuarterUnreadable, text);
        return new Quarter(year, text[6] - '0');
    }

    public Quarter Plus(int quarters) => FromIndex(Year * 4 + Number - 1 + quarters);

    public Day LastDay(int fiscalStartMonth)
    {
        var start = new DateTime(Year, fiscalStartMonth, 1).AddMonths(3 * (Number - 1));
        return Day.Of(start.AddMonths(3)).Plus(-1);
    }

    public int CompareTo(Quarter? other) => other is null ? 1 : (Year * 4 + Number).CompareTo(other.Year * 4 + other.Number);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-Q{1}", Year, Number);

    static Quarter FromIndex(int index) => new(index / 4, index % 4 + 1);
}
