using CsCheck;

namespace LocalDataverse.Tests.Oracle;

internal static class From
{
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);
}
