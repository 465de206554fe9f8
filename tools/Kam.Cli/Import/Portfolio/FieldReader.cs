using System.Globalization;
using Kam.Cli.Import.Csv;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>Reads the typed fields of one line and remembers the first thing that is wrong with it.</summary>
sealed class FieldReader(CsvLine line, FileFormat format)
{
    /// <summary>Money columns of the product end here, on either side of zero.</summary>
    public const decimal Limit = 100_000_000_000m;

    public (string Column, Sentence Why)? Problem { get; private set; } = line.Broken is { } broken ? ("", broken) : null;

    public void Reject(string column, Sentence why) => Problem ??= (column, why);

    public string Required(string column, int longest)
    {
        var text = line[column];
        if (text.Length == 0)
            Reject(column, Why.Missing(column));
        if (text.Length > longest)
            Reject(column, Why.TooLong(text.Length, longest));
        return text;
    }

    public string? Optional(string? column) => line[column] is { Length: > 0 } text ? text : null;

    public DateOnly Date(string column)
    {
        var text = Required(column, 40);
        if (!DateOnly.TryParseExact(text, format.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year < 1753)
            Reject(column, Why.NotADate(text, format.Date));
        return date;
    }

    public decimal RequiredNumber(string column) => Required(column, 60).Length > 0 ? Number(column) ?? 0 : 0;

    /// <summary>Null where the field is empty; a number out of range or no number at all is a problem.</summary>
    public decimal? Number(string? column)
    {
        if (Optional(column) is not { } text)
            return null;
        var plain = format.Decimal == "," ? text.Replace(" ", "").Replace("\u00a0", "").Replace(',', '.') : text;
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            Reject(column!, IsLongNumber(plain) ? Why.OutOfRange(decimal.MaxValue, Limit) : Why.NotANumber(text));
            return null;
        }
        if (Math.Abs(number) > Limit)
            Reject(column!, Why.OutOfRange(number, Limit));
        return number;
    }

    static bool IsLongNumber(string text) => text.Length > 28 && text.TrimStart('-').All(c => char.IsAsciiDigit(c) || c == '.');
}
