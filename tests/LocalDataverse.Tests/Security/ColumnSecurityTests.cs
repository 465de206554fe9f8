using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Security;

public sealed class ColumnSecurityTests
{
    [Fact]
    [Supports("Column security profiles")]
    public void A_secured_column_is_absent_from_what_is_retrieved_and_there_with_the_profile()
    {
        using var vault = new Vault();
        var order = vault.Order("an order", 5);
        Assert.False(vault.Seller.Retrieve("test_order", order, new ColumnSet(true)).Contains("test_memo"));
        Assert.False(vault.Seller.Retrieve("test_order", order, new ColumnSet("test_memo")).Contains("test_memo"));
        vault.Open();
        Assert.Equal("secret", vault.Seller.Retrieve("test_order", order, new ColumnSet("test_memo"))["test_memo"]);
    }

    [Fact]
    [Supports("Secured columns")]
    public void A_query_neither_returns_a_secured_column_nor_finds_by_it()
    {
        using var vault = new Vault();
        vault.Order("an order", 5);
        Assert.False(One(vault.Seller, "test_count", ConditionOperator.Null).Contains("test_count"));
        Assert.Null(Find(vault.Seller, "test_count", ConditionOperator.Equal, 5));
        Assert.Null(Find(vault.Seller, "test_memo", ConditionOperator.NotNull));
        vault.Open();
        Assert.Equal(5, One(vault.Seller, "test_count", ConditionOperator.Equal, 5)["test_count"]);
    }

    [Fact]
    [Supports("Secured columns")]
    public void A_linked_table_hides_its_secured_columns_as_well()
    {
        using var vault = new Vault();
        var order = vault.Order("an order", 5);
        vault.Host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", order), ["ownerid"] = new EntityReference("systemuser", vault.SellerId) });
        var query = new QueryExpression("test_line");
        query.AddLink("test_order", "test_orderid", "test_orderid").Columns = new ColumnSet("test_name", "test_memo");
        Assert.DoesNotContain(vault.Seller.RetrieveMultiple(query).Entities.Single().Attributes.Keys, key => key.EndsWith("test_memo", StringComparison.Ordinal));
    }

    [Fact]
    [Supports("Secured columns")]
    public void Rows_ordered_by_a_secured_column_are_not_ordered_by_it()
    {
        using var vault = new Vault();
        vault.Order("first", 9);
        vault.Order("second", 1);
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), Orders = { new("test_count", OrderType.Ascending), new("test_name", OrderType.Ascending) } };
        Assert.Equal(["first", "second"], Names(vault.Seller.RetrieveMultiple(query)));
        Assert.Equal(["second", "first"], Names(vault.Host.Service.RetrieveMultiple(query)));
    }

    [Fact]
    [Supports("Secured columns")]
    public void A_secured_column_is_empty_in_sums_and_groups()
    {
        using var vault = new Vault();
        vault.Order("an order", 5);
        vault.Order("another", 7);
        const string Fetch = "<fetch aggregate='true'><entity name='test_order'><attribute name='test_count' alias='sum' aggregate='sum'/><attribute name='test_memo' alias='memo' groupby='true'/></entity></fetch>";
        var hidden = vault.Seller.RetrieveMultiple(new FetchExpression(Fetch)).Entities.Single();
        Assert.Equal((false, false), (hidden.Contains("sum"), hidden.Contains("memo")));
        vault.Open();
        Assert.Equal(12, ((AliasedValue)vault.Seller.RetrieveMultiple(new FetchExpression(Fetch)).Entities.Single()["sum"]).Value);
    }

    [Fact]
    [Supports("Secured columns")]
    public void An_update_of_a_secured_column_is_refused_by_its_name()
    {
        using var vault = new Vault();
        var order = vault.Order("an order", 5);
        var fault = Host.Refused(() => vault.Seller.Update(new Entity("test_order", order) { ["test_name"] = "x", ["test_count"] = 6 }));
        Assert.Equal("0x8004f507", fault.ErrorCodeText);
        Assert.Equal($"Caller user with Id {vault.SellerId} does not have update permissions to a test_count secured field on entity test_order. The requested operation could not be completed.", fault.Message);
        Assert.Equal("an order", vault.Host.Read(order)["test_name"]);
    }

    [Fact]
    [Supports("Column security profiles")]
    public void A_profile_allows_each_of_reading_creating_and_changing_by_itself()
    {
        using var vault = new Vault();
        vault.Open();
        var order = vault.Order("an order", 5);
        vault.Seller.Update(new Entity("test_order", order) { ["test_count"] = 6 });
        Assert.Equal(6, vault.Host.Read(order)["test_count"]);
        var fault = Host.Refused(() => vault.Seller.Create(new Entity("test_order") { ["test_count"] = 1 }));
        Assert.Equal(("0x8004f502", "The user does not have create permissions to a secured field. The requested operation could not be completed."), (fault.ErrorCodeText, fault.Message));
    }

    [Fact]
    [Supports("Secured columns")]
    public void A_step_before_the_operation_may_add_a_secured_column_that_the_user_may_not_send()
    {
        using var vault = new Vault(Shop.Step("AddMemo", "Create", "test_order", StepStage.PreOperation));
        var order = vault.Seller.Create(new Entity("test_order") { ["test_name"] = "an order" });
        Assert.Equal("by a step", vault.Host.Read(order)["test_memo"]);
    }

    [Fact]
    [Supports("Column security profiles")]
    public void The_profile_of_a_team_is_its_members()
    {
        using var vault = new Vault();
        var order = vault.Order("an order", 5);
        var team = vault.Host.Service.Create(new Entity("team") { ["name"] = "T", ["businessunitid"] = new EntityReference("businessunit", vault.Host.Organization.RootBusinessUnitId) });
        vault.Host.Service.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", vault.SellerId)]);
        vault.Host.Service.Associate("team", team, new Relationship("teamprofiles_association"), [new EntityReference("fieldsecurityprofile", Vault.Profile)]);
        Assert.Equal("secret", vault.Seller.Retrieve("test_order", order, new ColumnSet("test_memo"))["test_memo"]);
    }

    [Fact]
    [Supports("Column security profiles")]
    public void The_administrators_profile_names_every_secured_column()
    {
        using var vault = new Vault();
        var query = new QueryExpression("fieldpermission") { ColumnSet = new ColumnSet("attributelogicalname") };
        query.Criteria.AddCondition("fieldsecurityprofileid", ConditionOperator.Equal, new Guid("572329c1-a042-4e22-be47-367c6374ea45"));
        Assert.Equal(["test_count", "test_memo"], vault.Host.Service.RetrieveMultiple(query).Entities.Select(row => (string)row["attributelogicalname"]).Order());
    }

    [Fact]
    [Supports("Column security profiles")]
    public void A_permission_for_a_column_that_is_not_secured_is_refused()
    {
        using var vault = new Vault();
        var permission = new Entity("fieldpermission") { ["fieldsecurityprofileid"] = new EntityReference("fieldsecurityprofile", Vault.Profile), ["entityname"] = "test_order", ["attributelogicalname"] = "test_name", ["canread"] = new OptionSetValue(4) };
        Assert.Equal("0x8004f508", Host.Refused(() => vault.Host.Service.Create(permission)).ErrorCodeText);
    }

    [Fact]
    [Supports("Column security profiles")]
    public void A_profile_that_a_new_version_makes_narrower_takes_its_permission_back()
    {
        using var vault = new Vault();
        vault.Open();
        var order = vault.Order("an order", 5);
        var solution = Vault.Solution();
        vault.Host.Organization.Import(solution with { FieldSecurityProfiles = [new(Vault.Profile, "Secrets", [solution.FieldSecurityProfiles[0].Permissions[1]])] });
        var read = vault.Seller.Retrieve("test_order", order, new ColumnSet("test_memo", "test_count"));
        Assert.Equal((false, true), (read.Contains("test_memo"), read.Contains("test_count")));
    }

    private static Entity One(IOrganizationService service, string column, ConditionOperator by, params object[] values) =>
        Find(service, column, by, values) ?? throw new InvalidOperationException("The query has found nothing.");

    private static Entity? Find(IOrganizationService service, string column, ConditionOperator by, params object[] values)
    {
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_memo", "test_count") };
        query.Criteria.AddCondition(column, by, values);
        return service.RetrieveMultiple(query).Entities.SingleOrDefault();
    }

    private static IEnumerable<object> Names(EntityCollection rows) => rows.Entities.Select(row => row["test_name"]);
}
