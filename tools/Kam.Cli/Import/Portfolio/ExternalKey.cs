using System.Security.Cryptography;
using System.Text;

namespace Kam.Cli.Import.Portfolio;

/// <summary>
/// Keys as the alternate keys of the tables take them: letters, digits, point, underscore and hyphen. What does not
/// fit is replaced, and then a hash of the original keeps two different keys different.
/// </summary>
static class ExternalKey
{
    public const int Longest = 100;
    const int LongestCategory = 50;

    public static string From(string text) => text.Length <= Longest && text.All(IsPlain) ? text : Shortened(text, Longest);

    /// <summary>The key of a purchase whose source gives none.</summary>
    public static string Of(string document, string categoryCode) => From($"{document}.{categoryCode}");

    /// <summary>People read the codes of categories: a space becomes a hyphen there and costs no hash.</summary>
    public static string OfCategory(string text)
    {
        var hyphened = text.Replace(' ', '-');
        return hyphened.Length <= LongestCategory && hyphened.All(IsPlain) ? hyphened : Shortened(text, LongestCategory);
    }

    static string Shortened(string text, int longest)
    {
        var safe = new string([.. text.Take(longest - 9).Select(c => IsPlain(c) ? c : '-')]);
        return $"{safe}-{Hash(text)}";
    }

    static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
