using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Importing;

public sealed class UninstallTests
{
    private static readonly Solution Full = Wide.Of(Shop.Solution(Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation, isAsync: true)));
    private static readonly Solution Empty = new("Other", new Version(1, 0, 0, 0), true, new Publisher("other", Labels.Of("Other"), "oth", 20000));

    [Fact]
    [Supports("Uninstall")]
    public void What_has_been_installed_and_uninstalled_again_has_left_nothing()
    {
        using var host = new Host(new OrganizationOptions(), Empty);
        var before = Wide.Dump(host);
        host.Organization.Import(Full);
        host.Order("an order", ("test_code", "K1"));
        Uninstall(host, "Shop");
        Assert.Equal(before, Wide.Dump(host));
    }

    [Fact]
    [Supports("Uninstall")]
    public void Roles_that_were_given_rows_that_were_shared_and_jobs_that_wait_go_along()
    {
        using var host = new Host(new OrganizationOptions(), Empty);
        host.Organization.Import(Full);
        var seller = host.User("Seller", Shop.SellerRole);
        host.Send("GrantAccess", ("Target", new EntityReference("test_order", host.Order())), ("PrincipalAccess", new PrincipalAccess(new EntityReference("systemuser", seller), AccessRights.ReadAccess)));
        Uninstall(host, "Shop");
        Assert.Equal((0, 0, 1), (Wide.Count(host, "principalobjectaccess"), Wide.Count(host, "asyncoperation"), Wide.Count(host, "systemuserroles")));
    }

    [Fact]
    [Supports("Uninstall")]
    public void The_rows_of_others_stay_without_the_columns_that_went()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var account = host.Service.Create(new Entity("account") { ["name"] = "Stays", ["test_accountcode"] = "goes" });
        Uninstall(host, "Shop");
        Assert.Equal("Stays", host.Service.Retrieve("account", account, new ColumnSet(true))["name"]);
        Assert.Null(host.Organization.Metadata.Column("account", "test_accountcode"));
        host.Organization.Import(Full);
        Assert.False(host.Service.Retrieve("account", account, new ColumnSet(true)).Contains("test_accountcode"));
    }

    [Fact]
    [Supports("Dependencies of an uninstall")]
    public void A_view_of_somebody_elses_keeps_the_solution_that_it_shows_a_column_of()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var view = host.Service.Create(new Entity("savedquery") { ["name"] = "By code", ["returnedtypecode"] = "account", ["querytype"] = 0, ["fetchxml"] = Wide.FetchText("account", "test_accountcode") });
        var refusal = Host.Refused(() => Uninstall(host, "Shop"));
        Assert.Equal(unchecked((int)0x8004F01D), refusal.ErrorCode);
        Assert.StartsWith("Solution dependencies exist, cannot uninstall. DependencyCount : 1 RequiredComponentObject details: Type: Attribute, ObjectName: test_accountcode, Id: ", refusal.Message);
        Assert.Contains($"DependentComponentObject details: Type: SavedQuery, ObjectName: By code, Id: {view}, ParentObjectName: Account", refusal.Message);
    }

    [Fact]
    public void Nothing_is_gone_when_an_uninstall_is_refused_and_all_when_the_reason_is_gone()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var view = host.Service.Create(new Entity("savedquery") { ["name"] = "Orders", ["returnedtypecode"] = "test_order", ["querytype"] = 0, ["fetchxml"] = Wide.FetchText("test_order", "test_name") });
        var before = host.Dump();
        Host.Refused(() => Uninstall(host, "Shop"));
        Assert.Equal(before, host.Dump());
        host.Service.Delete("savedquery", view);
        Uninstall(host, "Shop");
        Assert.Null(host.Organization.Metadata.Table("test_order"));
    }

    [Theory, InlineData("systemform", "formxml", "<form><control datafieldname='test_accountcode'/></form>"), InlineData("systemform", "formxml", "<form><Library name='test_/shop.js'/></form>"), InlineData("sitemap", "sitemapxml", "<SiteMap><SubArea Entity='test_order'/></SiteMap>")]
    [Supports("Dependencies of an uninstall")]
    public void A_form_a_script_on_a_form_and_a_site_map_keep_it_too(string table, string column, string xml)
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var row = new Entity(table) { [column] = xml };
        if (table == "systemform") (row["name"], row["objecttypecode"], row["type"]) = ("Mine", "account", new OptionSetValue(2));
        host.Service.Create(row);
        Assert.Contains("DependencyCount : 1 ", Host.Refused(() => Uninstall(host, "Shop")).Message);
    }

    [Fact]
    [Supports("Dependencies of an uninstall")]
    public void Another_solution_that_points_to_its_table_keeps_it()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        host.Organization.Import(Empty with { Tables = [A.Table("oth_return", Ownership.User, A.Lookup("oth_orderid", "test_order"))], OneToMany = [A.Relation("test_order", "oth_return", "oth_orderid")] });
        Assert.Contains("Type: EntityRelationship, ObjectName: test_order_oth_return_oth_orderid", Host.Refused(() => Uninstall(host, "Shop")).Message);
        Uninstall(host, "Other");
        Uninstall(host, "Shop");
        Assert.Null(host.Organization.Metadata.Table("test_order"));
    }

    [Fact]
    [Supports("RetrieveDependenciesForUninstall")]
    public void What_keeps_a_solution_can_be_asked_for()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var view = host.Service.Create(new Entity("savedquery") { ["name"] = "By code", ["returnedtypecode"] = "account", ["querytype"] = 0, ["fetchxml"] = Wide.FetchText("account", "test_accountcode") });
        var answer = (EntityCollection)host.Send("RetrieveDependenciesForUninstall", ("SolutionUniqueName", "Shop"))["EntityCollection"];
        Assert.Equal((2, 26, view), ((int)answer.Entities.Single()["requiredcomponenttype"], (int)answer.Entities.Single()["dependentcomponenttype"], (Guid)answer.Entities.Single()["dependentcomponentobjectid"]));
    }

    [Fact]
    [Supports("Unmanaged solutions")]
    public void An_unmanaged_solution_is_only_a_name_its_components_stay()
    {
        using var host = new Host(new OrganizationOptions(), Full with { IsManaged = false });
        var order = host.Order("kept");
        Uninstall(host, "Shop");
        Assert.Equal(("kept", 0), (host.Read(order)["test_name"], Wide.Count(host, "solution")));
    }

    [Fact]
    [Supports("Unmanaged solutions")]
    public void The_same_solution_comes_either_managed_or_unmanaged()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        Assert.Equal(unchecked((int)0x80048041), Host.Refused(() => host.Organization.Import(Full with { IsManaged = false })).ErrorCode);
        using var other = new Host(new OrganizationOptions(), Full with { IsManaged = false });
        Assert.Equal(unchecked((int)0x80048040), Host.Refused(() => other.Organization.Import(Full)).ErrorCode);
    }

    private static void Uninstall(Host host, string name)
    {
        var query = new QueryExpression("solution");
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, name);
        host.Service.Delete("solution", host.Service.RetrieveMultiple(query).Entities.Single().Id);
    }
}
