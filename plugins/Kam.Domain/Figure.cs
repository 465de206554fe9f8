using System.Globalization;

namespace Kam.Domain;

/// <summary>Figures as stored texts write them: equal figures give equal texts, whatever zeros they were computed with.</summary>
static class Figure
{
    public static string Text(decimal figure) => figure.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Text(decimal? figure) => figure is { } known ? Text(known) : "";

    public static decimal Of(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static decimal? OfAny(string text) => text.Length == 0 ? null : Of(text);
}
