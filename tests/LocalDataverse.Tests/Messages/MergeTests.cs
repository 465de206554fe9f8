using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

public sealed class MergeTests
{
    private static readonly Guid Merger = new("70000000-0000-4000-8000-0000000000aa");

    [Fact, Supports("Merge")]
    public void What_points_at_the_subordinate_points_at_the_master_and_the_subordinate_is_deactivated()
    {
        using var host = new Host();
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        var order = host.Order("moves", ("test_accountid", subordinate));
        Merge(host, master, subordinate);
        Assert.Equal(master, host.Read(order, "test_accountid")["test_accountid"]);
        var row = host.Service.Retrieve("account", subordinate.Id, new ColumnSet("statecode", "statuscode", "merged", "masterid"));
        Assert.Equal((1, 2, true, master), (Option(row, "statecode"), Option(row, "statuscode"), row["merged"], row["masterid"]));
        Assert.Equal(0, Option(host.Service.Retrieve("account", master.Id, new ColumnSet("statecode")), "statecode"));
    }

    [Fact, Supports("Merge")]
    public void The_master_takes_the_content_and_keeps_its_id_and_all_else()
    {
        using var host = new Host();
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        Merge(host, master, subordinate, new Entity("account", subordinate.Id) { ["accountid"] = subordinate.Id, ["accountnumber"] = "1234" });
        var row = host.Service.Retrieve("account", master.Id, new ColumnSet("name", "accountnumber", "merged"));
        Assert.Equal(("Master", "1234", false), (row["name"], row["accountnumber"], row["merged"]));
    }

    [Fact, Supports("Merge")]
    public void Contacts_activities_and_notes_follow()
    {
        using var host = new Host();
        var (master, subordinate) = (Contact(host, "Master"), Contact(host, "Subordinate"));
        var account = host.Service.Create(new Entity("account") { ["name"] = "Client", ["primarycontactid"] = subordinate });
        var call = host.Service.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = subordinate });
        Merge(host, master, subordinate);
        Assert.Equal(master, host.Service.Retrieve("account", account, new ColumnSet("primarycontactid"))["primarycontactid"]);
        Assert.Equal(master, host.Service.Retrieve("phonecall", call, new ColumnSet("regardingobjectid"))["regardingobjectid"]);
        Assert.Equal(master, host.Service.Retrieve("activitypointer", call, new ColumnSet("regardingobjectid"))["regardingobjectid"]);
    }

    [Fact, Supports("Merge")]
    public void Who_took_part_in_an_activity_is_the_master_by_the_masters_name()
    {
        using var host = new Host();
        var (master, subordinate) = (Contact(host, "Master"), Contact(host, "Subordinate"));
        var list = new EntityCollection([new Entity("activityparty") { ["partyid"] = subordinate }]);
        host.Service.Create(new Entity("appointment") { ["subject"] = "Meeting", ["requiredattendees"] = list });
        Merge(host, master, subordinate);
        var parties = host.Fetch("<entity name='activityparty'><attribute name='partyid'/><attribute name='partyidname'/><filter><condition attribute='participationtypemask' operator='eq' value='5'/></filter></entity>").Entities;
        Assert.Equal((master, "Master"), (parties.Single()["partyid"], parties.Single()["partyidname"]));
    }

    [Fact, Supports("Merge")]
    public void The_events_are_the_merge_an_update_of_the_master_of_each_row_that_moves_and_of_the_subordinate()
    {
        using var host = new Host(
            Shop.Step("NoteParents", "Merge", "account", StepStage.PreOperation), Shop.Step("NoteParents", "Merge", "account", StepStage.PostOperation),
            Shop.Step("NoteParents", "Update", "account", StepStage.PostOperation), Shop.Step("NoteParents", "Update", "test_order", StepStage.PostOperation));
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        host.Order("moves", ("test_accountid", subordinate));
        Merge(host, master, subordinate, new Entity("account") { ["accountnumber"] = "1" });
        Assert.Equal(["Merge < Merge", "Update < Update < Merge", "Update < Update < Merge", "Update < Update < Merge", "Merge < Merge"], host.Notes);
    }

    [Fact, Supports("Merge")]
    public void Without_content_the_master_is_not_updated()
    {
        using var host = new Host(Shop.Step("NoteContext", "Update", "account", StepStage.PostOperation, configuration: "seen") with { Images = [Shop.Image("pre", ImageType.Pre, "name")] });
        Merge(host, Account(host, "Master"), Account(host, "Subordinate"), new Entity("account"));
        Assert.EndsWith(",name=Subordinate)", host.Notes.Single());
    }

    [Fact, Supports("Merge")]
    public void A_step_of_the_merge_has_images_of_the_master()
    {
        var images = new[] { Shop.Image("pre", ImageType.Pre, "name"), Shop.Image("post", ImageType.Post, "name") };
        using var host = new Host(Shop.Step("NoteContext", "Merge", "account", StepStage.PostOperation, configuration: "seen") with { Images = images });
        Merge(host, Account(host, "Old"), Account(host, "Other"), new Entity("account") { ["name"] = "New" });
        Assert.EndsWith("pre(accountid=…,name=Old) post(accountid=…,name=New)", host.Notes.Single());
    }

    [Fact, Supports("Merge")]
    public void A_row_that_refuses_to_move_undoes_the_whole_merge()
    {
        using var host = new Host(Shop.Step("Refuse", "Update", "test_order", StepStage.PreOperation));
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        host.Order("stays", ("test_accountid", subordinate));
        var before = host.Dump();
        Host.Refused(() => Merge(host, master, subordinate, new Entity("account") { ["accountnumber"] = "1" }));
        Assert.Equal(before, host.Dump());
    }

    [Fact, Supports("Merge")]
    public void A_row_cannot_be_merged_with_itself()
    {
        using var host = new Host();
        var account = Account(host, "One");
        var fault = Host.Refused(() => Merge(host, account, account));
        Assert.Equal(("0x80045305", "Merge cannot be performed on master and sub-entities that are identical."), (fault.ErrorCodeText, fault.Message));
    }

    [Fact, Supports("Merge")]
    public void Rows_of_other_tables_cannot_be_merged()
    {
        using var host = new Host();
        var fault = Host.Refused(() => Merge(host, new EntityReference("test_order", host.Order()), new EntityReference("test_order", host.Order())));
        Assert.Equal("This type: test_order is not supported with merge operation", fault.Message);
    }

    [Fact, Supports("Merge")]
    public void A_merged_row_is_not_merged_again_neither_way()
    {
        using var host = new Host();
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        Merge(host, master, subordinate);
        Assert.Equal($"sub-entity:account-{subordinate.Id} is deactive", Host.Refused(() => Merge(host, master, subordinate)).Message);
        Assert.Equal($"master entity:account-{subordinate.Id} is deactive", Host.Refused(() => Merge(host, subordinate, Account(host, "Third"))).Message);
    }

    [Fact, Supports("Merge")]
    public void A_missing_row_is_named()
    {
        using var host = new Host();
        Assert.Equal("0x80040217", Host.Refused(() => Merge(host, Account(host, "One"), new EntityReference("account", Guid.NewGuid()))).ErrorCodeText);
    }

    [Fact, Supports("Merge")]
    public void A_master_below_its_subordinate_would_be_its_own_parent()
    {
        using var host = new Host();
        var top = Account(host, "Top");
        var middle = Account(host, "Middle", ("parentaccountid", top));
        var fault = Host.Refused(() => Merge(host, Account(host, "Bottom", ("parentaccountid", middle)), top));
        Assert.Equal(("0x80045300", "Merge could create cyclical parenting."), (fault.ErrorCodeText, fault.Message));
    }

    [Fact, Supports("Merge")]
    public void Different_parents_are_refused_only_where_the_check_is_asked_for()
    {
        using var host = new Host();
        var (one, other) = (Account(host, "Group 1"), Account(host, "Group 2"));
        var (below, apart, free) = (Account(host, "A", ("parentaccountid", one)), Account(host, "B", ("parentaccountid", other)), Account(host, "C"));
        Assert.Equal("0x80045316", Host.Refused(() => Merge(host, below, apart, checks: true)).ErrorCodeText);
        Assert.Equal("0x80045317", Host.Refused(() => Merge(host, free, apart, checks: true)).ErrorCodeText);
        Merge(host, below, free, checks: true);
        Merge(host, below, apart);
    }

    [Fact, Supports("Merge")]
    public void The_rows_of_others_move_by_the_systems_hand_but_the_two_are_the_callers()
    {
        using var host = new Host();
        host.Organization.Import(With(["prvMerge", "prvReadAccount", "prvWriteAccount", "prvShareAccount", "prvAppendToAccount"]));
        var (master, subordinate) = (Account(host, "Master"), Account(host, "Subordinate"));
        var order = host.Order("another's", ("test_accountid", subordinate));
        Merge(host.Organization.ServiceFor(host.User("Merger", Merger)), master, subordinate);
        Assert.Equal(master, host.Read(order, "test_accountid")["test_accountid"]);
    }

    [Theory]
    [InlineData("prvMerge")]
    [InlineData("prvReadAccount")]
    [InlineData("prvWriteAccount")]
    [InlineData("prvShareAccount")]
    [InlineData("prvAppendToAccount")]
    [Supports("Merge")]
    public void Each_of_five_privileges_is_needed(string missing)
    {
        using var host = new Host();
        string[] all = ["prvMerge", "prvReadAccount", "prvWriteAccount", "prvShareAccount", "prvAppendToAccount"];
        host.Organization.Import(With([.. all.Where(privilege => privilege != missing)]));
        var user = host.Organization.ServiceFor(host.User("Merger", Merger));
        var fault = Host.Refused(() => Merge(user, Account(host, "Master"), Account(host, "Subordinate")));
        Assert.Equal(("0x80045301", "Merge is not allowed: caller does not have the privilege or access."), (fault.ErrorCodeText, fault.Message));
    }

    private static Solution With(string[] privileges) => new("Merging", new Version(1, 0, 0, 0), true, new Publisher("test", Labels.Of("Test"), "test", 10000))
    {
        Name = Labels.Of("Merging"),
        Roles = [new Role(Merger, "Merger", privileges.ToDictionary(privilege => privilege, _ => PrivilegeDepth.Global))],
    };

    private static EntityReference Account(Host host, string name, params (string Column, object Value)[] values)
    {
        var row = new Entity("account") { ["name"] = name };
        foreach (var (column, value) in values) row[column] = value;
        return new EntityReference("account", host.Service.Create(row));
    }

    private static EntityReference Contact(Host host, string name) => new("contact", host.Service.Create(new Entity("contact") { ["lastname"] = name }));

    private static void Merge(Host host, EntityReference master, EntityReference subordinate, Entity? content = null, bool checks = false) =>
        Merge(host.Service, master, subordinate, content, checks);

    private static void Merge(IOrganizationService service, EntityReference master, EntityReference subordinate, Entity? content = null, bool checks = false)
    {
        var request = new OrganizationRequest("Merge") { ["Target"] = master, ["SubordinateId"] = subordinate.Id, ["PerformParentingChecks"] = checks };
        if (content is not null) request["UpdateContent"] = content;
        service.Execute(request);
    }

    private static int Option(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;
}
