using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class StageTests
{
    [Fact]
    [Supports("Stages and ranks")]
    public void Steps_run_by_stage_and_then_by_rank()
    {
        using var host = new Host(Note("second", StepStage.PostOperation, 2), Note("first", StepStage.PostOperation, 1), Note("zeroth", StepStage.PreOperation, 9));
        host.Order();
        Assert.Equal(["zeroth", "first", "second"], host.Notes.Select(note => note.Split('|')[0]));
    }

    [Fact]
    [Supports("Pre-validation outside the transaction")]
    public void Only_pre_validation_runs_outside_the_transaction()
    {
        using var host = new Host(Note("a", StepStage.PreValidation), Note("b", StepStage.PreOperation), Note("c", StepStage.PostOperation));
        host.Order();
        Assert.Equal(["out", "in", "in"], host.Notes.Select(note => note.Split('|')[5]));
    }

    [Fact]
    [Supports("Stages and ranks")]
    public void What_a_step_changes_before_the_operation_is_stored()
    {
        using var host = new Host(Shop.Step("AddExclamation", "Create", "test_order", StepStage.PreOperation));
        Assert.Equal("hello!", host.Read(host.Order("hello"))["test_name"]);
    }

    [Fact]
    [Supports("Filtering columns")]
    public void A_step_with_filtering_columns_runs_only_when_one_of_them_is_in_the_update()
    {
        using var host = new Host(Note("seen", StepStage.PostOperation, message: "Update") with { FilteringColumns = ["test_memo"] });
        var order = host.Order();
        host.Update(order, "test_count", 1);
        Assert.Empty(host.Notes);
        host.Update(order, "test_memo", "x");
        Assert.Single(host.Notes);
    }

    [Fact]
    [Supports("Images")]
    public void Images_hold_exactly_the_registered_columns_before_and_after()
    {
        var images = new[] { Shop.Image("pre", ImageType.Pre, "test_name", "test_amount"), Shop.Image("post", ImageType.Post, "test_amount") };
        using var host = new Host(Note("seen", StepStage.PostOperation, message: "Update") with { Images = images });
        host.Update(host.Order("x", ("test_amount", new Money(1))), "test_amount", new Money(2));
        Assert.EndsWith("|pre(test_amount=1,test_name=x,test_orderid=…) post(test_amount=2,test_orderid=…)", host.Notes.Single());
    }

    [Fact]
    [Supports("Depth")]
    public void An_endless_loop_is_stopped_at_the_ninth_depth()
    {
        using var host = new Host(Shop.Step("UpdateAgain", "Update", "test_order", StepStage.PostOperation));
        var order = host.Order("calm");
        Assert.Contains("infinite loop", Host.Refused(() => host.Update(order, "test_name", "go")).Message);
        Assert.Equal("calm", host.Read(order)["test_name"]);
    }

    [Fact]
    [Supports("Shared variables and parent contexts")]
    public void Variables_of_pre_validation_are_the_parents_and_those_of_the_transaction_are_shared()
    {
        using var host = new Host(
            Shop.Step("LeaveVariable", "Create", "test_order", StepStage.PreValidation), Shop.Step("NoteVariables", "Create", "test_order", StepStage.PreOperation),
            Shop.Step("LeaveVariable", "Create", "test_order", StepStage.PreOperation, rank: 2), Shop.Step("NoteVariables", "Create", "test_order", StepStage.PostOperation));
        host.Order();
        Assert.Equal(["at stage 10, 1 up", "at stage 20, 0 up", "at stage 10, 1 up"], host.Notes);
    }

    [Fact]
    [Supports("Shared variables and parent contexts")]
    public void A_nested_call_sees_the_variables_of_the_plug_in_that_made_it()
    {
        using var host = new Host(Shop.Step("TouchOrder", "Create", "test_line", StepStage.PostOperation), Shop.Step("NoteVariables", "Update", "test_order", StepStage.PreOperation));
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", host.Order()) });
        Assert.Equal(["by the line, 2 up"], host.Notes);
    }

    [Fact]
    [Supports("Watching the calls of plug-ins")]
    public void Calls_of_plug_ins_are_told_to_those_who_watch()
    {
        using var host = new Host(Shop.Step("TouchOrder", "Create", "test_line", StepStage.PostOperation));
        var calls = new List<ServiceCall>();
        using var watching = host.Organization.Observe(calls.Add);
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", host.Order()) });
        Assert.Equal(new ServiceCall("Update", "test_order", "LocalDataverse.TestPlugins.TouchOrder", 1), Assert.Single(calls));
    }

    private static Step Note(string label, StepStage stage, int rank = 1, string message = "Create") => Shop.Step("NoteContext", message, "test_order", stage, rank: rank, configuration: label);
}
