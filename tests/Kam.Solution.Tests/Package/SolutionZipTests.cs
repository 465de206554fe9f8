using System.IO.Compression;
using System.Text;
using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Package;

public class SolutionZipTests
{
    const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="a/b" /></Types>""";

    [Fact]
    public void The_zip_and_the_tree_say_the_same()
    {
        using var tree = new SmallTree();
        Assert.Equal(SolutionText.Of(tree.Read()), SolutionText.Of(SolutionZip.Read(new MemoryStream(tree.Pack()))));
    }

    [Fact]
    public void A_zip_without_a_manifest_at_its_root_is_no_solution() =>
        Refused("solution.xml", ("[Content_Types].xml", Types), ("folder/solution.xml", "<a />"));

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("C:evil.xml")]
    [InlineData("WebResources\\evil.xml")]
    [InlineData("WebResources/")]
    public void A_name_that_leads_elsewhere_is_refused(string name) => Refused("no solution has", (name, ""));

    [Fact]
    public void An_entry_that_comes_twice_is_refused() => Refused("twice", ("a.xml", ""), ("A.xml", ""));

    [Fact]
    public void A_document_type_is_refused() =>
        Refused("DTD", ("[Content_Types].xml", Types), ("solution.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), ("customizations.xml", "<a />"));

    [Fact]
    public void A_part_without_a_content_type_is_refused_because_an_importer_would_not_see_it() =>
        Refused("does not cover", ("[Content_Types].xml", Types), ("solution.xml", "<a />"), ("customizations.xml", "<a />"), ("WebResources/kam", "x"));

    [Fact]
    public void An_entry_that_unpacks_beyond_all_measure_is_refused() => Refused("more than", ("big.xml", new string(' ', 70_000_000)));

    static void Refused(string reason, params (string Name, string Text)[] entries)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => SolutionZip.Read(zip)).Message);
    }
}
