using System.Globalization;

namespace LocalDataverse.Values;

/// <summary>How values are worded for one caller: his language, his time zone, the currency at hand.</summary>
internal sealed class Wording
{
    private const int Russian = 1049;
    private readonly NumberFormatInfo numbers;

    public Wording(int language, TimeZoneInfo zone, string currencySymbol)
    {
        Language = language;
        Zone = zone;
        CurrencySymbol = currencySymbol;
        // Built by hand: the process runs without the operating system's cultures, so that figures look the same everywhere.
        numbers = IsRussian
            ? new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00a0" }
            : new NumberFormatInfo { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };
    }

    /// <summary>The same words with another currency.</summary>
    public Wording In(string currencySymbol) => new(Language, Zone, currencySymbol);

    public int Language { get; }
    public TimeZoneInfo Zone { get; }
    public string CurrencySymbol { get; }
    private bool IsRussian => Language == Russian;

    public string Whole(long number) => number.ToString("N0", numbers);

    public string Fraction(decimal number, int digits) => number.ToString("N" + digits, numbers);

    public string Money(decimal amount, int digits)
    {
        var figure = Fraction(Math.Abs(amount), digits);
        var sign = amount < 0 ? "-" : "";
        return IsRussian ? $"{sign}{figure}\u00a0{CurrencySymbol}" : $"{sign}{CurrencySymbol}{figure}";
    }

    public string Date(DateTime day) => day.ToString(IsRussian ? "dd.MM.yyyy" : "M/d/yyyy", CultureInfo.InvariantCulture);

    public string DateAndTime(DateTime time, bool isUtc)
    {
        var local = isUtc ? TimeZoneInfo.ConvertTimeFromUtc(time, Zone) : time;
        return $"{Date(local)} {local.ToString(IsRussian ? "H:mm" : "h:mm tt", CultureInfo.InvariantCulture)}";
    }

    public string YesNo(bool value) => (value, IsRussian) switch
    {
        (true, true) => "Да",
        (false, true) => "Нет",
        (true, false) => "Yes",
        _ => "No",
    };
}
