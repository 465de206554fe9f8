using Kam.SolutionModel;

namespace Kam.SolutionTests.Package;

public class MapFileTests : IDisposable
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kam-map-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_file_is_found_where_its_name_is_mapped_to() =>
        Assert.Equal(Built("bin/My.Plugins.dll"), Found("""<FileToFile map="MyPlugins.dll" to="..\bin\My.Plugins.dll" />""", "PluginAssemblies/MyPlugins-1/MyPlugins.dll"));

    [Fact]
    public void A_tree_of_files_keeps_its_shape() =>
        Assert.Equal(Built("dist/kam_/a/kam.js"), Found("""<FileToPath map="WebResources\**\*.*" to="..\dist\**" />""", "WebResources/kam_/a/kam.js"));

    [Fact]
    public void A_folder_is_read_elsewhere() =>
        Assert.Equal(Built("other/Visitor.xml"), Found("""<Folder map="Roles" to="..\other" />""", "Roles/Visitor.xml"));

    [Fact]
    public void A_name_that_two_files_have_is_refused()
    {
        Built("dist/a/kam.js");
        Built("dist/b/kam.js");
        Assert.Throws<InvalidDataException>(() => Found("""<FileToPath map="WebResources\**\*.*" to="..\dist\**" />""", "WebResources/kam.js"));
    }

    [Fact]
    public void An_element_that_is_not_supported_is_refused_by_name() =>
        Assert.Contains("Copy", Assert.Throws<InvalidDataException>(() => Found("""<Copy map="a" to="b" />""", "a")).Message);

    string? Found(string rule, string relative)
    {
        var path = Built("map.xml", $"<Mapping>{rule}</Mapping>");
        return MapFile.Read(path).Find(Path.Combine(root.FullName, "src"), relative);
    }

    string Built(string path, string text = "")
    {
        var file = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
