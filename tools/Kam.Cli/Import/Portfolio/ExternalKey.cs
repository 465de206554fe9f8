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
    public const int LongestCategory = 50;

    public static string From(string text, int longest = Longest)
    {
        var safe = new string([.. text.Select(c => IsPlain(c) ? c : '-')]);
        var lossless = safe.Length <= longest && text.All(c => IsPlain(c) || c == ' ') && !(text.Contains(' ') && text.Contains('-'));
        return lossless ? safe : $"{safe[..Math.Min(safe.Length, longest - 9)]}-{Hash(text)}";
    }

    /// <summary>The key of a purchase whose source gives none.</summary>
    public static string Of(string document, string categoryCode) => From($"{document}.{categoryCode}");

    static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
