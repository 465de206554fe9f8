using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Kam.Domain;

/// <summary>What a run needs of a client beyond single figures: the intervals of the 36 months up to the as-of date, and the mix of the twelve. Kept as one text.</summary>
public sealed record Basis
{
    // A run goes through these of every client: as arrays nothing is copied on the way.
    internal readonly int[] Lengths;
    internal readonly CategoryMix[] Categories;

    /// <param name="intervalDays">The lengths in days, ascending.</param>
    /// <param name="mix">By the ids of the categories.</param>
    public Basis(int[] intervalDays, CategoryMix[] mix)
    {
        Lengths = intervalDays;
        Categories = mix;
    }

    public static Basis Empty { get; } = new(Array.Empty<int>(), Array.Empty<CategoryMix>());

    public IReadOnlyList<int> IntervalDays => Lengths;

    public IReadOnlyList<CategoryMix> Mix => Categories;

    /// <summary>'28*3 30 31/category:units:net of units:net without:priced units:priced net;…'; what is not needed at the end of a category is left out.</summary>
    public override string ToString() =>
        string.Join(" ", Grouped()) + "/" + string.Join(";", Mix.Select(Text));

    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static Basis Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        var parts = text!.Split('/');
        if (parts.Length != 2) throw new FormatException("Not a basis of a score: " + text);
        return new(Parts(parts[0], ' ').SelectMany(Days).ToArray(), Parts(parts[1], ';').Select(CategoryOf).ToArray());
    }

    public bool Equals(Basis? other) => other is not null && Lengths.SequenceEqual(other.Lengths) && Categories.SequenceEqual(other.Categories);

    public override int GetHashCode() => Lengths.Length * 397 ^ Categories.Length;

    IEnumerable<string> Grouped() => IntervalDays.GroupBy(days => days)
        .Select(group => group.Count() == 1 ? Number(group.Key) : Number(group.Key) + "*" + Number(group.Count()));

    static string[] Parts(string text, char separator) => text.Length == 0 ? Array.Empty<string>() : text.Split(separator);

    static IEnumerable<int> Days(string text)
    {
        var parts = text.Split('*');
        return Enumerable.Repeat(int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }

    /// <summary>Of the usual category everything has a price, of many nothing has units: the last figures repeat what stands before.</summary>
    static string Text(CategoryMix mix)
    {
        var isPriced = mix.PricedUnits == mix.Units && mix.PricedNet == mix.NetOfUnits;
        var figures = new[] { mix.Units, mix.NetOfUnits, mix.NetWithoutUnits, mix.PricedUnits, mix.PricedNet };
        return mix.Category.ToString("N") + ":" + string.Join(":", figures.Take(isPriced ? 3 : 5).Select(Number));
    }

    static CategoryMix CategoryOf(string text)
    {
        var parts = text.Split(':');
        var figures = parts.Skip(1).Select(part => decimal.Parse(part, NumberStyles.Number, CultureInfo.InvariantCulture)).ToArray();
        return new(Guid.ParseExact(parts[0], "N"), figures[0], figures[1], figures[2], figures[figures.Length == 5 ? 3 : 0], figures[figures.Length == 5 ? 4 : 1]);
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Number(decimal number) => Figure.Text(number);
}
