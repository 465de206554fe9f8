using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class MergedTests
{
    [Fact]
    [Supports("Steps on bulk messages")]
    public void A_step_on_CreateMultiple_sees_all_rows_and_changes_each_before_it_is_stored()
    {
        using var host = new Host(Rows("CreateMultiple", StepStage.PreOperation));
        var ids = (Guid[])Send(host, "CreateMultiple", Order("a"), Order("b"))["Ids"];
        Assert.Equal(["CreateMultiple at 20: a b before  after"], host.Notes);
        Assert.Equal(["marked", "marked"], ids.Select(id => host.Read(id)["test_memo"]));
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void It_runs_for_a_single_row_as_well()
    {
        using var host = new Host(Rows("CreateMultiple", StepStage.PreOperation));
        Assert.Equal("marked", host.Read(host.Order("alone"))["test_memo"]);
        Assert.Equal(["CreateMultiple at 20: alone before  after"], host.Notes);
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void Rows_go_through_the_stages_together_and_single_steps_come_first()
    {
        using var host = new Host(Single(StepStage.PreOperation), Single(StepStage.PostOperation), Rows("CreateMultiple", StepStage.PreOperation), Rows("CreateMultiple", StepStage.PostOperation));
        Send(host, "CreateMultiple", Order("a"), Order("b"));
        Assert.Equal(["Create 20", "Create 20", "CreateMultiple at 20", "Create 40", "Create 40", "CreateMultiple at 40"], host.Notes.Select(Short));
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void Images_of_a_bulk_message_stand_in_the_order_of_its_rows()
    {
        var images = new[] { Shop.Image("pre", ImageType.Pre, "test_name"), Shop.Image("post", ImageType.Post, "test_name") };
        using var host = new Host(Rows("UpdateMultiple", StepStage.PostOperation) with { Images = images });
        var (first, second) = (host.Order("one"), host.Order("two"));
        Send(host, "UpdateMultiple", Order("first", first), Order("second", second));
        Assert.Equal(["UpdateMultiple at 40: first second before one two after first second"], host.Notes);
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void A_step_on_UpdateMultiple_is_asked_when_one_row_names_its_column()
    {
        using var host = new Host(Rows("UpdateMultiple", StepStage.PostOperation) with { FilteringColumns = ["test_name"] });
        var order = host.Order("one");
        host.Update(order, "test_count", 1);
        Assert.Empty(host.Notes);
        Send(host, "UpdateMultiple", new Entity("test_order", order) { ["test_count"] = 2 }, Order("second", host.Order("two")));
        Assert.Single(host.Notes);
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void An_update_of_state_beside_other_columns_is_two_messages_of_many()
    {
        using var host = new Host(Rows("UpdateMultiple", StepStage.PostOperation));
        var order = host.Order("open");
        host.Service.Update(new Entity("test_order", order) { ["test_name"] = "closed", ["statecode"] = new OptionSetValue(1) });
        Assert.Equal(["UpdateMultiple at 40: closed before  after", "UpdateMultiple at 40:  before  after"], host.Notes);
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void A_refusal_of_one_row_leaves_none_of_them()
    {
        using var host = new Host(Rows("CreateMultiple", StepStage.PostOperation));
        var before = host.Dump();
        Host.Refused(() => Send(host, "CreateMultiple", Order("a"), Order(new string('x', 101))));
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Steps on bulk messages")]
    public void A_step_on_a_bulk_message_can_wait_as_a_job()
    {
        using var host = new Host(Shop.Step("NoteRows", "CreateMultiple", "test_order", StepStage.PostOperation, isAsync: true));
        Send(host, "CreateMultiple", Order("a"), Order("b"));
        Assert.Equal(1, host.Organization.Jobs.RunAll());
        Assert.StartsWith("CreateMultiple at 40: a b", host.Notes.Single());
    }

    private static string Short(string note) => note.Contains('|') ? $"{note.Split('|')[1]} {note.Split('|')[2]}" : note.Split(':')[0];

    private static Step Rows(string message, StepStage stage) => Shop.Step("NoteRows", message, "test_order", stage);

    private static Step Single(StepStage stage) => Shop.Step("NoteContext", "Create", "test_order", stage, configuration: "single");

    private static Entity Order(string name, Guid? id = null) => new("test_order", id ?? Guid.NewGuid()) { ["test_name"] = name };

    private static OrganizationResponse Send(Host host, string message, params Entity[] rows) =>
        host.Service.Execute(new OrganizationRequest(message) { ["Targets"] = new EntityCollection([.. rows]) { EntityName = "test_order" } });
}
