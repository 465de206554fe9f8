using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Security;

public sealed class AccessTests
{
    [Fact]
    [Supports("Privileges")]
    public void A_user_without_a_role_is_refused_by_the_privileges_name()
    {
        using var host = new Host();
        var fault = Host.Refused(() => host.Organization.ServiceFor(host.User("None", role: null)).Create(new Entity("test_order")));
        Assert.Equal("0x80040220", fault.ErrorCodeText);
        Assert.Contains("prvCreatetest_order", fault.Message);
    }

    [Fact]
    [Supports("Depths of privileges")]
    public void User_depth_shows_the_users_own_rows_only()
    {
        using var host = new Host();
        var seller = host.Organization.ServiceFor(host.User("Seller", Shop.SellerRole));
        var (others, own) = (host.Order("not his"), seller.Create(new Entity("test_order") { ["test_name"] = "his" }));
        Assert.Equal(own, seller.RetrieveMultiple(new QueryExpression("test_order")).Entities.Single().Id);
        Assert.Equal("0x80048306", Host.Refused(() => seller.Retrieve("test_order", others, new("test_name"))).ErrorCodeText);
        Host.Refused(() => seller.Update(new Entity("test_order", others) { ["test_name"] = "mine now" }));
    }

    [Fact]
    [Supports("Depths of privileges")]
    public void Business_unit_depth_shows_the_rows_of_the_unit_and_not_of_others()
    {
        using var host = new Host();
        var unit = host.Service.Create(new Entity("businessunit") { ["name"] = "North", ["parentbusinessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        var north = host.Organization.ServiceFor(host.User("North", Shop.SellerRole, unit));
        var south = host.Organization.ServiceFor(host.User("South", Shop.SellerRole));
        host.Service.Create(new Entity("test_line") { ["test_name"] = "a line" });
        Assert.Equal((0, 1), (Count(north, "test_line"), Count(south, "test_line")));
    }

    [Fact]
    [Supports("Sharing")]
    [Supports("GrantAccess")]
    [Supports("RevokeAccess")]
    public void A_shared_row_can_be_read_until_it_is_no_longer_shared()
    {
        using var host = new Host();
        var user = host.User("Seller", Shop.SellerRole);
        var seller = host.Organization.ServiceFor(user);
        var order = new EntityReference("test_order", host.Order());
        host.Send("GrantAccess", ("Target", order), ("PrincipalAccess", new PrincipalAccess(new EntityReference("systemuser", user), AccessRights.ReadAccess)));
        Assert.Equal(1, Count(seller, "test_order"));
        Assert.Equal("an order", seller.Retrieve("test_order", order.Id, new("test_name"))["test_name"]);
        host.Send("RevokeAccess", ("Target", order), ("Revokee", new EntityReference("systemuser", user)));
        Assert.Equal(0, Count(seller, "test_order"));
    }

    [Fact]
    [Supports("ModifyAccess")]
    public void A_share_that_is_modified_grants_what_it_says_now()
    {
        using var host = new Host();
        var user = host.User("Seller", Shop.SellerRole);
        var (order, seller) = (new EntityReference("test_order", host.Order()), new EntityReference("systemuser", user));
        host.Send("GrantAccess", ("Target", order), ("PrincipalAccess", new PrincipalAccess(seller, AccessRights.ReadAccess | AccessRights.WriteAccess)));
        host.Send("ModifyAccess", ("Target", order), ("PrincipalAccess", new PrincipalAccess(seller, AccessRights.ReadAccess)));
        Assert.Equal(AccessRights.ReadAccess, host.Send("RetrievePrincipalAccess", ("Target", order), ("Principal", seller))["AccessRights"]);
    }

    [Fact]
    [Supports("Sharing")]
    [Supports("Cascades")]
    public void A_share_is_handed_on_to_the_parts_and_taken_back_with_it()
    {
        using var host = new Host();
        var user = host.User("Other", Shop.SellerRole, host.Service.Create(new Entity("businessunit") { ["name"] = "Far" }));
        var order = new EntityReference("test_order", host.Order());
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = order });
        host.Send("GrantAccess", ("Target", order), ("PrincipalAccess", new PrincipalAccess(new EntityReference("systemuser", user), AccessRights.ReadAccess)));
        Assert.Equal(1, Count(host.Organization.ServiceFor(user), "test_line"));
        host.Send("RevokeAccess", ("Target", order), ("Revokee", new EntityReference("systemuser", user)));
        Assert.Equal(0, Count(host.Organization.ServiceFor(user), "test_line"));
    }

    [Fact]
    [Supports("Disabled users")]
    public void A_disabled_user_can_do_nothing()
    {
        using var host = new Host();
        var user = host.User("Gone", Shop.SellerRole);
        host.Service.Update(new Entity("systemuser", user) { ["isdisabled"] = true });
        Assert.Equal("0x80040225", Host.Refused(() => Count(host.Organization.ServiceFor(user), "test_order")).ErrorCodeText);
    }

    [Fact]
    [Supports("Own settings")]
    public void A_user_changes_his_own_settings_and_nobody_elses()
    {
        using var host = new Host();
        var user = host.User("Seller", Shop.SellerRole);
        var own = host.Organization.ServiceFor(user);
        own.Update(new Entity("usersettings", user) { ["uilanguageid"] = 1049 });
        Host.Refused(() => own.Update(new Entity("usersettings", host.Organization.AdministratorId) { ["uilanguageid"] = 1049 }));
    }

    [Fact]
    [Supports("RetrievePrincipalAccess")]
    public void The_rights_of_a_principal_are_the_sum_of_all_ways()
    {
        using var host = new Host();
        var user = host.User("Seller", Shop.SellerRole);
        var order = host.Order("his", ("ownerid", new EntityReference("systemuser", user)));
        var rights = host.Send("RetrievePrincipalAccess", ("Target", new EntityReference("test_order", order)), ("Principal", new EntityReference("systemuser", user)))["AccessRights"];
        Assert.Equal(AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.CreateAccess | AccessRights.ShareAccess, rights);
    }

    [Fact]
    [Supports("Teams")]
    public void The_role_of_a_team_and_its_rows_are_its_members()
    {
        using var host = new Host();
        var user = host.User("Member", role: null);
        var team = host.Service.Create(new Entity("team") { ["name"] = "T", ["businessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        host.Service.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", user)]);
        host.Service.Associate("team", team, new Relationship("teamroles_association"), [new EntityReference("role", Shop.SellerRole)]);
        host.Order("of the team", ("ownerid", new EntityReference("team", team)));
        host.Order("of the administrator");
        Assert.Equal(1, Count(host.Organization.ServiceFor(user), "test_order"));
    }

    [Fact]
    [Supports("Security of linked tables")]
    public void A_linked_table_is_filtered_as_well()
    {
        using var host = new Host();
        var seller = host.Organization.ServiceFor(host.User("Seller", Shop.SellerRole));
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", host.Order("hidden")) });
        var query = new QueryExpression("test_line");
        query.AddLink("test_order", "test_orderid", "test_orderid");
        Assert.Empty(seller.RetrieveMultiple(query).Entities);
    }

    [Fact]
    [Supports("WhoAmI")]
    public void Who_am_I_answers_the_caller()
    {
        using var host = new Host();
        Assert.Equal(host.Organization.AdministratorId, host.Send("WhoAmI")["UserId"]);
    }

    private static int Count(IOrganizationService service, string table) => service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
