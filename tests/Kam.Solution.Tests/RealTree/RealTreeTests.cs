using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.RealTree;

public class RealTreeTests
{
    [Fact]
    public void The_solution_breaks_no_law()
    {
        var package = Repository.Assemble();
        Assert.Empty(SolutionChecks.Run(package));
    }

    [Fact]
    public void The_tree_and_the_zip_say_the_same() =>
        Assert.Equal(SolutionText.Of(SolutionReader.Read(Repository.Assemble())), SolutionText.Of(SolutionZip.Read(new MemoryStream(Pack(managed: true)))));

    [Fact]
    public void Two_packings_give_the_same_bytes() => Assert.Equal(Pack(managed: true), Pack(managed: true));

    [Fact]
    public void The_unmanaged_package_differs_in_nothing_but_that()
    {
        var (managed, unmanaged) = (SolutionZip.Read(new MemoryStream(Pack(managed: true))), SolutionZip.Read(new MemoryStream(Pack(managed: false))));
        Assert.Equal(SolutionText.Of(managed), SolutionText.Of(unmanaged with { IsManaged = true }));
        Assert.False(unmanaged.IsManaged);
    }

    [Fact]
    public void What_is_generated_is_what_is_committed()
    {
        var files = ModelFiles.Generate(Repository.Root, SolutionTree.Read(Repository.Source), File.ReadAllBytes(Repository.PluginAssembly));
        Assert.Empty(ModelFiles.Differences(Repository.Root, files));
    }

    static byte[] Pack(bool managed)
    {
        using var zip = new MemoryStream();
        SolutionPacker.Pack(new(Repository.Source, Repository.Version, managed), zip);
        return zip.ToArray();
    }
}
