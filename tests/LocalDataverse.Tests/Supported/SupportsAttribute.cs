using System.Runtime.CompilerServices;
using Xunit.v3;

namespace LocalDataverse.Tests;

/// <summary>Says of which feature of the catalogue a test is: docs/sandbox.md lists it there. A trait, too: -trait "Supports=Create" runs the tests of one.</summary>
/// <param name="feature">As the catalogue (LocalDataverse.Supported, Kam.Sandbox.AppFeatures) names it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SupportsAttribute(string feature, [CallerFilePath] string file = "") : Attribute, ITraitAttribute
{
    public string Feature => feature;

    /// <summary>Where the test stands, with the root of the repository mapped away.</summary>
    public string File => file;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Supports", feature)];
}

/// <summary>Says of a theory that the first value of every row is the name of the feature which that row is of.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SupportsEachAttribute([CallerFilePath] string file = "") : Attribute
{
    public string File => file;
}
