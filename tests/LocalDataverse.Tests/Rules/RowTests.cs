using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Rules;

public sealed class RowTests
{
    [Fact]
    [Supports("Create")]
    [Supports("Dates, owners and versions of new rows")]
    [Supports("Owners and business units")]
    public void A_new_row_has_its_owner_unit_dates_state_and_version()
    {
        using var host = new Host();
        var order = host.Read(host.Order());
        Assert.Equal(host.Organization.AdministratorId, order.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(host.Organization.RootBusinessUnitId, order.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal((0, 1, false), (State(order), Status(order), order["test_urgent"]));
        Assert.NotNull(order.RowVersion);
    }

    [Fact]
    [Supports("State and status")]
    [Supports("SetState")]
    public void A_state_brings_its_default_status_and_refuses_one_of_another_state()
    {
        using var host = new Host();
        var order = host.Order();
        host.Update(order, "statecode", new OptionSetValue(1));
        Assert.Equal((1, 2), (State(host.Read(order)), Status(host.Read(order))));
        Assert.Equal("0x80048408", Host.Refused(() => host.Update(order, "statuscode", new OptionSetValue(1))).ErrorCodeText);
    }

    [Fact]
    [Supports("Alternate keys of tables")]
    public void A_second_row_with_the_same_key_is_refused_by_the_keys_name()
    {
        using var host = new Host();
        host.Order("a", ("test_code", "K1"));
        var fault = Host.Refused(() => host.Order("b", ("test_code", "k1")));
        Assert.Equal("0x80060892", fault.ErrorCodeText);
        Assert.Contains("Order code", fault.Message);
        host.Order("c");
        host.Order("d");
    }

    [Fact]
    [Supports("Rows that do not exist")]
    [Supports("Update")]
    public void A_row_that_does_not_exist_cannot_be_read_updated_or_deleted()
    {
        using var host = new Host();
        foreach (var action in (Action<Guid>[])[id => host.Read(id), id => host.Update(id, "test_name", "x"), id => host.Service.Delete("test_order", id)])
            Assert.Equal("0x80040217", Host.Refused(() => action(Guid.NewGuid())).ErrorCodeText);
    }

    [Fact]
    [Supports("Upsert")]
    public void An_upsert_creates_by_key_and_then_updates()
    {
        using var host = new Host();
        OrganizationResponse Upsert(string name) => host.Send("Upsert", ("Target", new Entity("test_order", "test_code", "K1") { ["test_name"] = name }));
        var first = Upsert("a");
        var second = Upsert("b");
        Assert.Equal((true, false), (first["RecordCreated"], second["RecordCreated"]));
        Assert.Equal("b", host.Read(((EntityReference)first["Target"]).Id)["test_name"]);
    }

    [Fact]
    [Supports("Optimistic concurrency")]
    [Supports("Update")]
    public void An_update_of_an_older_version_is_refused_when_it_asks_for_that()
    {
        using var host = new Host();
        var read = host.Read(host.Order(), "test_name");
        host.Update(read.Id, "test_name", "newer");
        var change = new Entity("test_order", read.Id) { ["test_name"] = "mine", RowVersion = read.RowVersion };
        Assert.Equal("0x80060882", Host.Refused(() => host.Send("Update", ("Target", change), ("ConcurrencyBehavior", ConcurrencyBehavior.IfRowVersionMatches))).ErrorCodeText);
    }

    [Fact]
    [Supports("Base currency")]
    public void An_amount_has_its_twin_in_the_base_currency()
    {
        using var host = new Host();
        var euro = host.Service.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["exchangerate"] = 0.8m });
        var order = host.Read(host.Order("x", ("test_amount", new Money(10)), ("transactioncurrencyid", new EntityReference("transactioncurrency", euro))));
        Assert.Equal((new Money(12.5m), 0.8m), (order["test_amount_base"], order["exchangerate"]));
        Assert.Equal(("€10.00", "$12.5000"), (order.FormattedValues["test_amount"], order.FormattedValues["test_amount_base"]));
    }

    [Fact]
    [Supports("Base currency")]
    public void A_currency_without_a_rate_is_refused_by_name()
    {
        using var host = new Host();
        var none = host.Service.Create(new Entity("transactioncurrency") { ["currencyname"] = "Bitcoin", ["isocurrencycode"] = "XBT" });
        Assert.Contains("'Bitcoin'", Host.Refused(() => host.Order("x", ("test_amount", new Money(10)), ("transactioncurrencyid", new EntityReference("transactioncurrency", none)))).Message);
    }

    [Fact]
    [Supports("Delete")]
    [Supports("Cascades")]
    public void Deleting_a_parent_deletes_parts_clears_links_and_is_refused_where_restricted()
    {
        using var host = new Host();
        var account = host.Service.Create(new Entity("account") { ["name"] = "a" });
        var order = host.Order("x", ("test_accountid", new EntityReference("account", account)));
        var product = host.Service.Create(new Entity("test_product") { ["test_name"] = "p" });
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", order), ["test_productid"] = new EntityReference("test_product", product) });
        Assert.Equal("0x80040227", Host.Refused(() => host.Service.Delete("test_product", product)).ErrorCodeText);
        host.Service.Delete("account", account);
        Assert.False(host.Read(order).Contains("test_accountid"));
        host.Service.Delete("test_order", order);
        Assert.Empty(host.Service.RetrieveMultiple(new QueryExpression("test_line")).Entities);
    }

    [Fact]
    [Supports("Assign")]
    [Supports("Cascades")]
    public void A_new_owner_takes_over_the_parts()
    {
        using var host = new Host();
        var order = host.Order();
        var line = host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", order) });
        var user = host.User("Other", role: null);
        host.Send("Assign", ("Target", new EntityReference("test_order", order)), ("Assignee", new EntityReference("systemuser", user)));
        Assert.Equal(user, host.Service.Retrieve("test_line", line, new("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    [Supports("Activities and their pointers")]
    public void An_activity_is_found_among_all_activities()
    {
        using var host = new Host();
        var task = host.Service.Create(new Entity("task") { ["subject"] = "Call" });
        Assert.Equal("Call", host.Service.Retrieve("activitypointer", task, new("subject"))["subject"]);
        host.Service.Delete("task", task);
        Assert.Empty(host.Service.RetrieveMultiple(new QueryExpression("activitypointer")).Entities);
    }

    private static int State(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode").Value;
    private static int Status(Entity row) => row.GetAttributeValue<OptionSetValue>("statuscode").Value;

    [Theory]
    [Supports("Hierarchies without loops")]
    [InlineData(1), InlineData(2), InlineData(4)]
    public void No_row_stands_above_itself_however_many_lie_between(int length)
    {
        using var host = new Host();
        var chain = new List<Guid>();
        for (var place = 0; place < length; place++)
        {
            var client = new Entity("account") { ["name"] = $"{place}" };
            if (place > 0) client["parentaccountid"] = new EntityReference("account", chain[^1]);
            chain.Add(host.Service.Create(client));
        }
        var fault = Host.Refused(() => host.Service.Update(new Entity("account", chain[0]) { ["parentaccountid"] = new EntityReference("account", chain[^1]) }));
        Assert.Equal(("0x80040507", "Creating this parental association would create a loop in Accounts hierarchy."), (fault.ErrorCodeText, fault.Message));
        host.Service.Update(new Entity("account", chain[^1]) { ["parentaccountid"] = null, ["name"] = "free" });
    }
}
