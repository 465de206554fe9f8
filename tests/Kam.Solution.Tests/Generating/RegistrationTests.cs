using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Generating;

public class RegistrationTests : IDisposable
{
    readonly SmallTree tree = new();
    readonly Solution solution;

    public RegistrationTests() => solution = tree.Read();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void A_step_says_what_its_attribute_says()
    {
        var step = Assert.Single(solution.Steps, step => step.Message == "Update");
        Assert.Equal(("kam_visit", StepStage.PostOperation, true, 5), (step.PrimaryTable, step.Stage, step.IsAsync, step.Rank));
        Assert.Equal(["kam_mood"], step.FilteringColumns);
        Assert.Equal(["kam_mood", "kam_amount"], Assert.Single(step.Images).Columns);
    }

    [Fact]
    public void The_image_of_a_create_hangs_on_the_id_and_of_an_update_on_the_target()
    {
        Assert.Equal("id", solution.Steps.Single(step => step.Message == "Create").Images.Single().MessageProperty);
        Assert.Equal("Target", solution.Steps.Single(step => step.Message == "Update").Images.Single().MessageProperty);
    }

    [Fact]
    public void Every_step_names_its_type_by_id()
    {
        var type = solution.PluginAssemblies.Single().Types.Single(type => type.TypeName.EndsWith("NoteTheMood"));
        Assert.All(solution.Steps, step => Assert.Equal((type.Id, type.TypeName), (step.PluginTypeId, step.TypeName)));
    }

    [Fact]
    public void The_message_finds_the_class_that_is_marked_with_its_name()
    {
        var type = solution.PluginAssemblies.Single().Types.Single(type => type.TypeName.EndsWith("Greet"));
        Assert.Equal(type.Id, solution.CustomApis.Single().PluginTypeId);
    }

    [Fact]
    public void Assembly_and_steps_are_roots()
    {
        Assert.Equal(solution.PluginAssemblies.Single().FullName, solution.Roots.Single(root => root.Type == 91).SchemaName);
        Assert.Equal(solution.Steps.Select(step => (Guid?)step.Id).Order(), solution.Roots.Where(root => root.Type == 92).Select(root => root.Id).Order());
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        var files = RegistrationFiles.Generate(tree.Root, PluginLibraryReader.Read(File.ReadAllBytes(typeof(SmallTree).Assembly.Location)), new Version(9, 9, 9, 9));
        Assert.DoesNotContain(files, file => File.ReadAllText(Path.Combine(tree.Root, file.Path)) != file.Text);
    }

    [Fact]
    public void An_id_follows_from_its_name_alone()
    {
        Assert.Equal(NameBasedId.Of("type:a"), NameBasedId.Of("type:a"));
        Assert.NotEqual(NameBasedId.Of("type:a"), NameBasedId.Of("type:b"));
        Assert.Equal('5', NameBasedId.Of("type:a").ToString()[14]);
    }
}
