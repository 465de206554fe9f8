using System;

namespace Kam.Domain;

/// <summary>Rounding as people do it, half away from zero: what is stored has the digits of its column, so equal figures compare equal.</summary>
public static class Rounded
{
    public static decimal To(int digits, decimal value) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    public static decimal? To(int digits, decimal? value) => value is { } known ? To(digits, known) : null;
}
