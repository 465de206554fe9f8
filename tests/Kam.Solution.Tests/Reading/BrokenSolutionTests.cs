using System.Xml.Linq;
using CsCheck;
using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Reading;

/// <summary>A solution comes from outside: whatever is torn out of it, the answer is a value or a sentence, never a crash.</summary>
public class BrokenSolutionTests
{
    [Fact]
    public void Whatever_element_is_missing_reading_ends_with_a_value_or_a_sentence()
    {
        using var tree = new SmallTree();
        var package = tree.Assemble();
        Gen.Int[0, 100_000].Sample(seed => ReadsOrRefuses(Torn(package, seed, element => element.Remove())), iter: 300, threads: 1);
    }

    [Fact]
    public void Whatever_value_is_nonsense_reading_ends_with_a_value_or_a_sentence()
    {
        using var tree = new SmallTree();
        var package = tree.Assemble();
        Gen.Int[0, 100_000].Sample(seed => ReadsOrRefuses(Torn(package, seed, Garble)), iter: 300, threads: 1);
    }

    static SolutionPackage Torn(SolutionPackage package, int seed, Action<XElement> tear)
    {
        var torn = package with { Solution = new(package.Solution), Customizations = new(package.Customizations) };
        var elements = torn.Solution.Descendants().Concat(torn.Customizations.Descendants()).ToList();
        tear(elements[seed % elements.Count]);
        return torn;
    }

    static void Garble(XElement element)
    {
        foreach (var attribute in element.Attributes()) attribute.Value = "nonsense";
        if (!element.HasElements) element.Value = "nonsense";
    }

    static void ReadsOrRefuses(SolutionPackage package)
    {
        var fault = Record.Exception(() => SolutionReader.Read(package));
        Assert.True(fault is null or InvalidDataException or NotSupportedException, fault?.ToString());
    }
}
