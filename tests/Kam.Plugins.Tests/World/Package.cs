using Kam.SolutionModel;

namespace Kam.Plugins.Tests.World;

/// <summary>The managed zip, packed once a run from the tree and the plug-ins as built. Web resources are left to whoever tests them.</summary>
static class Package
{
    static readonly Lazy<byte[]> Packed = new(Pack);

    public static Stream Open() => new MemoryStream(Packed.Value, writable: false);

    static byte[] Pack()
    {
        var package = SolutionTree.Assemble(Repository.SolutionSource, null, managed: true, new Version(1, 0, 0, 0));
        Assert.DoesNotContain(package.Problems, problem => problem.Contains("Plugins", StringComparison.Ordinal));
        using var zip = new MemoryStream();
        SolutionPacker.Write(package, zip);
        return zip.ToArray();
    }
}
