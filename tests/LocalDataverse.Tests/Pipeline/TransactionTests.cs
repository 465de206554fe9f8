using Kam.SolutionModel;

namespace LocalDataverse.Tests.Pipeline;

public sealed class TransactionTests
{
    [Fact]
    [Supports("Transactions and full rollback")]
    public void A_refusal_after_the_operation_leaves_no_trace_in_any_table()
    {
        using var host = new Host(Shop.Step("NoteContext", "Create", "test_order", StepStage.PreOperation, configuration: "before"), Shop.Step("Refuse", "Create", "test_order", StepStage.PostOperation));
        var before = host.Dump();
        Assert.Equal("This order is refused.", Host.Refused(() => host.Order()).Message);
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Transactions and full rollback")]
    public void A_refusal_in_a_bulk_message_rolls_all_of_it_back()
    {
        using var host = new Host();
        var before = host.Dump();
        var orders = new Microsoft.Xrm.Sdk.EntityCollection([new("test_order") { ["test_name"] = "good" }, new("test_order") { ["test_name"] = new string('x', 101) }]);
        Host.Refused(() => host.Send("CreateMultiple", ("Targets", orders)));
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Transactions and full rollback")]
    public void A_refusal_deep_in_nested_calls_rolls_back_the_outermost_request()
    {
        using var host = new Host(Shop.Step("TouchOrder", "Create", "test_line", StepStage.PostOperation), Shop.Step("Refuse", "Update", "test_order", StepStage.PostOperation));
        var order = host.Order();
        var before = host.Dump();
        Host.Refused(() => host.Service.Create(new("test_line") { ["test_orderid"] = new Microsoft.Xrm.Sdk.EntityReference("test_order", order) }));
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Transactions and full rollback")]
    public void A_plug_in_that_swallows_a_failed_call_cannot_save_its_transaction()
    {
        using var host = new Host(Shop.Step("SwallowFailure", "Create", "test_order", StepStage.PostOperation));
        Assert.StartsWith("There is no active transaction", Host.Refused(() => host.Order()).Message);
        Assert.Empty(host.Notes);
    }

    [Fact]
    [Supports("Two minutes for a plug-in")]
    public void A_plug_in_that_takes_more_than_two_minutes_is_refused_with_all_that_it_did()
    {
        using var host = new Host(new OrganizationOptions { Clock = new HastyClock() }, Shop.Step("NoteContext", "Create", "test_order", StepStage.PreOperation));
        var before = host.Dump();
        var fault = Host.Refused(() => host.Order());
        Assert.Equal("0x80040224", fault.ErrorCodeText);
        Assert.EndsWith("within the 2-minute limit.", fault.Message);
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Faults of plug-ins")]
    public void A_bug_in_a_plug_in_is_reported_as_an_unexpected_error()
    {
        using var host = new Host(Shop.Step("Crash", "Create", "test_order", StepStage.PreOperation));
        var fault = Host.Refused(() => host.Order());
        Assert.Equal("0x80040224", fault.ErrorCodeText);
        Assert.Contains("a bug", fault.Message);
    }
}
