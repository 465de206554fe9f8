using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class BulkTests
{
    [Fact]
    [Supports("Rows of bulk messages")]
    public void The_rows_of_a_bulk_message_see_it_with_all_its_targets_as_their_parent()
    {
        using var host = new Host(Parents("Create"), Parents("Update"));
        Send(host, "CreateMultiple", new Entity("test_order") { ["test_name"] = "a" }, new Entity("test_order") { ["test_name"] = "b" });
        Assert.Equal(["Create < Create < CreateMultiple of 2", "Create < Create < CreateMultiple of 2"], host.Notes);
    }

    [Theory, InlineData("UpdateMultiple", "Update"), InlineData("UpsertMultiple", "Update")]
    [Supports("Rows of bulk messages")]
    public void So_do_the_rows_of_one_that_changes(string message, string single)
    {
        using var host = new Host(Parents("Update"));
        Send(host, message, new Entity("test_order", host.Order()) { ["test_name"] = "c" });
        Assert.Equal([$"{single} < {single} < {message} of 1"], host.Notes);
    }

    [Fact]
    [Supports("Rows of bulk messages")]
    public void A_row_of_its_own_has_no_such_parent()
    {
        using var host = new Host(Parents("Create"));
        host.Order();
        Assert.Equal(["Create < Create"], host.Notes);
    }

    private static Step Parents(string message) => Shop.Step("NoteParents", message, "test_order", StepStage.PreOperation);

    private static void Send(Host host, string message, params Entity[] rows) =>
        host.Service.Execute(new OrganizationRequest(message) { ["Targets"] = new EntityCollection([.. rows]) { EntityName = "test_order" } });
}
