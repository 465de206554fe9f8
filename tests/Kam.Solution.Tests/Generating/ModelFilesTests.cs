using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Generating;

public class ModelFilesTests : IDisposable
{
    readonly SmallTree tree = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var files = Generate();
        Assert.NotEmpty(ModelFiles.Write(tree.Root, files));
        Assert.Empty(ModelFiles.Write(tree.Root, Generate()));
    }

    [Fact]
    public void A_file_that_nothing_generates_any_more_is_deleted()
    {
        var stray = Path.Combine(tree.Root, "plugins/Kam.Plugins/Model/GoneRow.g.cs");
        ModelFiles.Write(tree.Root, Generate());
        File.WriteAllText(stray, "");
        Assert.Equal(["plugins/Kam.Plugins/Model/GoneRow.g.cs"], ModelFiles.Write(tree.Root, Generate()));
        Assert.False(File.Exists(stray));
    }

    [Fact]
    public void One_changed_byte_is_a_difference()
    {
        ModelFiles.Write(tree.Root, Generate());
        File.AppendAllText(Path.Combine(tree.Root, "plugins/Kam.Plugins/Model/VisitRow.g.cs"), " ");
        Assert.Equal(["plugins/Kam.Plugins/Model/VisitRow.g.cs"], ModelFiles.Differences(tree.Root, Generate()));
    }

    [Fact]
    public void A_row_class_reads_and_writes_each_column_in_its_own_type()
    {
        var text = Text("VisitRow.g.cs");
        Assert.Contains("public const string Table = \"kam_visit\";", text);
        Assert.Contains("public decimal? Amount", text);
        Assert.Contains("get => (MoodChoice?)Row.GetAttributeValue<OptionSetValue>(Columns.Mood)?.Value;", text);
        Assert.Contains("public EntityReference? AccountId", text);
    }

    [Fact]
    public void A_platform_table_carries_the_columns_that_the_solution_adds() =>
        Assert.Contains("public const string NickName = \"kam_nickname\";", Text("AccountRow.g.cs"));

    [Fact]
    public void A_choice_becomes_an_enum_of_its_labels()
    {
        Assert.Contains("public enum MoodChoice\n{\n    Good = 489900000,\n    NotSoGood = 489900001,\n}", Text("Choices.g.cs"));
        Assert.Contains("export const Mood = {\n  Good: 489900000,\n  NotSoGood: 489900001,\n} as const;", Text("choices.g.ts"));
    }

    [Fact]
    public void A_message_gives_its_names() => Assert.Contains("public const string Words = \"Words\";", Text("CustomApis.g.cs"));

    [Fact]
    public void A_form_type_knows_only_what_stands_on_the_form()
    {
        var text = Text("VisitMain.g.ts");
        Assert.Contains("kam_mood: Xrm.Attributes.OptionSetAttribute;", text);
        Assert.Contains("general: \"main\";", text);
        Assert.DoesNotContain("kam_accountid", text);
    }

    [Fact]
    public void A_sub_grid_is_a_control_but_no_column()
    {
        var text = Text("PlaceMain.g.ts");
        Assert.Contains("visits: Xrm.Controls.GridControl;", text);
        Assert.DoesNotContain("visits: Xrm.Attributes", text);
    }

    IReadOnlyList<GeneratedFile> Generate() => ModelFiles.Generate(tree.Root, tree.Read(), null);

    string Text(string name) => Generate().Single(file => Path.GetFileName(file.Path) == name).Text;
}
