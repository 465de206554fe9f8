using System.IO.Compression;
using System.Text;
using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Package;

public class SolutionPackerTests : IDisposable
{
    readonly SmallTree tree = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void Two_packings_give_the_same_bytes() => Assert.Equal(tree.Pack(), tree.Pack());

    [Fact]
    public void A_managed_and_an_unmanaged_package_differ_only_in_one_word()
    {
        var (managed, unmanaged) = (Entries(tree.Pack(managed: true)), Entries(tree.Pack(managed: false)));
        Assert.Equal(["solution.xml"], managed.Keys.Where(name => managed[name] != unmanaged[name]));
        Assert.Equal(managed["solution.xml"], unmanaged["solution.xml"].Replace("<Managed>0<", "<Managed>1<"));
    }

    [Fact]
    public void The_version_is_stamped()
    {
        using var zip = new MemoryStream();
        SolutionPacker.Pack(new(tree.Source, new Version(3, 2, 1, 0), Managed: true), zip);
        Assert.Equal(new Version(3, 2, 1, 0), SolutionZip.Read(zip).Version);
    }

    [Fact]
    public void A_tree_that_would_lose_a_file_is_not_packed()
    {
        tree.Write("Roles/Visitor.txt", "?");
        Assert.Contains("Roles/Visitor.txt", Assert.Throws<PackException>(() => tree.Pack()).Message);
    }

    [Fact]
    public void What_is_not_supported_is_refused_by_name()
    {
        tree.Write("CanvasApps/app.msapp", "?");
        Assert.Contains("CanvasApps", Assert.Throws<NotSupportedException>(() => tree.Pack()).Message);
    }

    [Fact]
    public void Every_part_has_a_content_type_and_names_have_no_backslash()
    {
        var entries = Entries(tree.Pack());
        Assert.Contains("""<Default Extension="dll" ContentType="application/octet-stream" />""", entries["[Content_Types].xml"]);
        Assert.Contains("""<Override PartName="/WebResources/kamscriptskamjs""", entries["[Content_Types].xml"]);
        Assert.DoesNotContain(entries.Keys, name => name.Contains('\\') || name.EndsWith('/'));
    }

    [Fact]
    public void Files_of_newer_components_are_copied_byte_for_byte()
    {
        const string path = "customapis/kam_Greet/customapi.xml";
        Assert.Equal(tree.Text(path), Entries(tree.Pack())[path]);
    }

    [Fact]
    public void A_managed_twin_takes_the_place_of_the_plain_file_in_a_managed_package_only()
    {
        const string path = "AppModules/kam_visits/AppModule";
        tree.Write(path + "_managed.xml", tree.Text(path + ".xml").Replace("description=\"Visits\"", "description=\"Managed visits\""));
        Assert.Contains("Managed visits", Entries(tree.Pack(managed: true))["customizations.xml"]);
        Assert.DoesNotContain("Managed visits", Entries(tree.Pack(managed: false))["customizations.xml"]);
    }

    static Dictionary<string, string> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
            return entry.FullName.EndsWith(".xml") ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(reader.ReadToEnd())) : reader.ReadToEnd();
        });
    }
}
