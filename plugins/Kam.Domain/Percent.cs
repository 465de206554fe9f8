using System;

namespace Kam.Domain;

/// <summary>A part of a whole in hundredths, 0 to 100, rounded to two digits.</summary>
public readonly record struct Percent
{
    Percent(decimal value) => Value = value;

    public decimal Value { get; }

    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and the whole.</exception>
    public static Percent Of(int part, int whole)
    {
        if (part < 0 || whole <= 0 || part > whole) throw new ArgumentOutOfRangeException(nameof(part));
        return new(Rounded.To(2, 100m * part / whole));
    }
}
