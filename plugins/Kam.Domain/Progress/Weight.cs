using System;

namespace Kam.Domain;

/// <summary>How much a progress counts: a whole number from 1 to 10.</summary>
public readonly record struct Weight
{
    public const int Lowest = 1;
    public const int Highest = 10;

    readonly int aboveLowest;

    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 10.</exception>
    public Weight(int value)
    {
        if (value is < Lowest or > Highest) throw new ArgumentOutOfRangeException(nameof(value));
        aboveLowest = value - Lowest;
    }

    public int Value => aboveLowest + Lowest;
}
