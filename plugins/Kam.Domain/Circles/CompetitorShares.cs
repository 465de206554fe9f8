using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Kam.Domain;

/// <summary>A supplier's part of a circle, in percent.</summary>
public sealed record SupplierShare(string Supplier, decimal Percent);

/// <summary>
/// Competitors and their shares as people write them: 'Name — 40 %; Other name — 25 %'. Between shares a semicolon, a new line, or a comma
/// after a percent sign; between name and share a dash, a colon or a blank; decimals with point or comma.
/// </summary>
/// <param name="Own">Our share, where the text tells it.</param>
public sealed record CompetitorShares(IReadOnlyList<SupplierShare> Suppliers, decimal? Own)
{
    static readonly Regex Between = new(@"[;\r\n]+|(?<=%)\s*,\s*", RegexOptions.CultureInvariant);
    static readonly Regex Piece = new(@"^(?<name>.+?)(?:\s*[-–—:=]+\s*|\s+)(?<share>\d{1,3}(?:[.,]\d+)?)\s*%?\s*\.?$", RegexOptions.CultureInvariant);

    public static Decision<CompetitorShares> Read(string text)
    {
        var named = new List<SupplierShare>();
        decimal? own = null;
        var others = 0m;
        foreach (var piece in Between.Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            if (One(piece) is not { } share) return Refusal.Of(RefusalCode.SharesUnreadable, piece);
            if (SupplierName.IsOurs(share.Supplier)) own = (own ?? 0) + share.Percent;
            else if (SupplierName.IsRemainder(share.Supplier)) others += share.Percent;
            else if (named.Any(other => SupplierName.IsSame(other.Supplier, share.Supplier))) return Refusal.Of(RefusalCode.SupplierTwice, share.Supplier);
            else named.Add(share);
        }
        if (named.Count == 0) return Refusal.Of(RefusalCode.SharesUnreadable, text.Trim());
        return CircleSplit.Of(own, named.Select(share => share.Percent).Concat(new[] { others })).Refusal is { } refusal
            ? refusal
            : new CompetitorShares(named, own);
    }

    /// <summary>Reads back as the same shares.</summary>
    /// <param name="decimalMark">',' or '.', as the reader's language has it.</param>
    public static string Print(IEnumerable<SupplierShare> shares, char decimalMark) =>
        string.Join("; ", shares.Select(share => share.Supplier + " — " + Figure.Text(share.Percent).Replace('.', decimalMark) + " %"));

    static SupplierShare? One(string piece)
    {
        var match = Piece.Match(piece);
        if (!match.Success || SupplierName.Of(match.Groups["name"].Value) is not { } name) return null;
        return new(name, Rounded.To(2, Figure.Of(match.Groups["share"].Value.Replace(',', '.'))));
    }
}
