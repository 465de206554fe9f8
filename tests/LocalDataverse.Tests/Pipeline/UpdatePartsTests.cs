using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class UpdatePartsTests
{
    [Fact]
    [Supports("Updates of state beside other columns")]
    public void An_update_of_state_beside_other_columns_runs_the_steps_twice_and_pre_validation_once()
    {
        using var host = new Host(Note(StepStage.PreValidation), Note(StepStage.PreOperation), Note(StepStage.PostOperation));
        var order = host.Order();
        host.Service.Update(new Entity("test_order", order) { ["statecode"] = new OptionSetValue(1), ["test_name"] = "closed", ["statuscode"] = new OptionSetValue(2) });
        Assert.Equal(
            ["10: test_name statecode statuscode, seen 0", "20: test_name, seen 0", "40: test_name, seen 1", "20: statecode statuscode, seen 2", "40: statecode statuscode, seen 3"], host.Notes);
        var row = host.Read(order);
        Assert.Equal(("closed", 1), (row["test_name"], row.GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    [Fact]
    [Supports("Updates of state beside other columns")]
    public void A_state_of_its_own_runs_them_once()
    {
        using var host = new Host(Note(StepStage.PreOperation));
        host.Update(host.Order(), "statecode", new OptionSetValue(1));
        Assert.Equal(["20: statecode, seen 0"], host.Notes);
    }

    [Fact]
    [Supports("Updates of state beside other columns")]
    public void A_filter_on_one_of_the_parts_asks_the_step_for_that_part_only()
    {
        using var host = new Host(Note(StepStage.PostOperation) with { FilteringColumns = ["statuscode"] });
        host.Service.Update(new Entity("test_order", host.Order()) { ["statecode"] = new OptionSetValue(1), ["test_name"] = "closed", ["statuscode"] = new OptionSetValue(2) });
        Assert.Equal(["40: statecode statuscode, seen 0"], host.Notes);
    }

    [Fact]
    [Supports("Updates of state beside other columns")]
    public void What_the_second_part_is_refused_undoes_the_first()
    {
        using var host = new Host(Note(StepStage.PreOperation));
        var order = host.Order("open");
        Host.Refused(() => host.Service.Update(new Entity("test_order", order) { ["statecode"] = new OptionSetValue(1), ["test_name"] = "closed", ["statuscode"] = new OptionSetValue(1) }));
        Assert.Equal("open", host.Read(order)["test_name"]);
        Assert.Empty(host.Notes);
    }

    [Fact]
    [Supports("Updates of state beside other columns")]
    public void A_user_moves_to_another_unit_after_everything_else()
    {
        using var host = new Host(Shop.Step("NoteColumns", "Update", "systemuser", StepStage.PreOperation));
        var unit = host.Service.Create(new Entity("businessunit") { ["name"] = "North", ["parentbusinessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        host.Service.Update(new Entity("systemuser", host.User("Seller", Shop.SellerRole)) { ["businessunitid"] = new EntityReference("businessunit", unit), ["firstname"] = "B" });
        Assert.Equal(["20: firstname, seen 0", "20: businessunitid, seen 1"], host.Notes);
    }

    [Fact]
    [Supports("Updates of state beside other columns")]
    public void Only_the_first_part_asks_for_the_version_that_was_read()
    {
        using var host = new Host(Note(StepStage.PreOperation));
        var order = host.Order();
        var change = new Entity("test_order", order) { ["statecode"] = new OptionSetValue(1), ["test_name"] = "closed", RowVersion = host.Read(order).RowVersion };
        host.Send("Update", ("Target", change), ("ConcurrencyBehavior", ConcurrencyBehavior.IfRowVersionMatches));
        Assert.Equal(1, host.Read(order).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    private static Step Note(StepStage stage) => Shop.Step("NoteColumns", "Update", "test_order", stage);
}
