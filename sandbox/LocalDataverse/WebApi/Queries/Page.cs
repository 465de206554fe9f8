using System.Globalization;
using System.Xml.Linq;

namespace LocalDataverse.WebApi.Queries;

/// <summary>Which page of a result is meant, and its text in a nextLink: the cookie element in the platform's form.</summary>
sealed record Page(int Number, string? Cookie)
{
    public static Page First { get; } = new(1, null);

    public static Page Of(string? skipToken)
    {
        if (skipToken is null) return First;
        try
        {
            var element = XElement.Parse(skipToken);
            var number = int.Parse(element.Attribute("pagenumber")!.Value, CultureInfo.InvariantCulture);
            return new(number, Uri.UnescapeDataString(Uri.UnescapeDataString(element.Attribute("pagingcookie")?.Value ?? "")) is { Length: > 0 } cookie ? cookie : null);
        }
        catch (Exception error) when (error is System.Xml.XmlException or FormatException or OverflowException or NullReferenceException)
        {
            throw ApiError.Syntax("Malformed XML in the Paging Cookie");
        }
    }

    public static string SkipToken(int nextPage, string? cookie) =>
        new XElement("cookie",
            new XAttribute("pagenumber", nextPage),
            new XAttribute("pagingcookie", Twice(cookie ?? "")),
            new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);

    static string Twice(string text) => Uri.EscapeDataString(Uri.EscapeDataString(text));
}
