using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Kam.Domain;

/// <summary>A fingerprint of a text: SHA-256 of its UTF-8, as 64 lower-case hexadecimal digits. Equal texts have equal ones on every machine.</summary>
public static class Digest
{
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
