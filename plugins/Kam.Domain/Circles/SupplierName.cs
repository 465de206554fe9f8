using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Kam.Domain;

/// <summary>The name of a supplier as people write it.</summary>
public static class SupplierName
{
    /// <summary>As many characters as the column holds.</summary>
    public const int Longest = 200;

    static readonly string[] Ours = { "we", "us", "our share", "мы", "наша доля", "наше" };
    static readonly string[] Remainder = { "other", "others", "the rest", "rest", "другие", "остальные", "остальное", "прочие" };
    static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);
    static readonly Regex Bullet = new(@"^[-–—•*·]\s+", RegexOptions.CultureInvariant);
    static readonly Regex Quoted = new("^[«\"“„]([^«»\"“”„]+)[»\"”“]$", RegexOptions.CultureInvariant);

    // '33. 3 %' is a share with a slip in it, and not the share 3 of a supplier called '33.'.
    static readonly Regex Slip = new(@"\d[.,]$|%", RegexOptions.CultureInvariant);

    /// <summary>The bare name, without bullets, quotation marks around it and doubled blanks; null where it can be none.</summary>
    public static string? Of(string written)
    {
        var name = Bullet.Replace(Blanks.Replace(written, " ").Trim(), "");
        if (Quoted.Match(name) is { Success: true } quoted) name = quoted.Groups[1].Value.Trim();
        return name.Length > Longest || !name.Any(char.IsLetter) || Slip.IsMatch(name) ? null : name;
    }

    /// <summary>Whether two names mean one supplier: capitals do not tell suppliers apart.</summary>
    public static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name means ourselves.</summary>
    public static bool IsOurs(string name) => Ours.Any(word => IsSame(word, name));

    /// <summary>Whether it means all whom nobody named: they are the remainder, and no supplier.</summary>
    public static bool IsRemainder(string name) => Remainder.Any(word => IsSame(word, name));
}
