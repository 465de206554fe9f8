using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Importing;

public sealed class UpgradeTests
{
    private static readonly Solution Full = Wide.Of(Shop.Solution(Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation)));
    private static readonly Solution Less = Narrow(Full);

    [Fact]
    [Supports("Upgrades")]
    public void An_upgrade_takes_away_what_the_new_version_no_longer_has()
    {
        using var upgraded = new Host(new OrganizationOptions(), Full);
        Upgrade(upgraded, Less);
        using var fresh = new Host(new OrganizationOptions(), Less);
        Assert.Equal(Wide.Dump(fresh), Wide.Dump(upgraded));
    }

    [Fact]
    [Supports("Holding solutions")]
    [Supports("DeleteAndPromote")]
    public void A_promoted_holding_solution_is_as_if_it_had_been_imported_alone()
    {
        using var upgraded = new Host(new OrganizationOptions(), Full);
        Hold(upgraded, Less);
        Assert.NotNull(upgraded.Organization.Metadata.Column("test_order", "test_memo"));
        upgraded.Send("DeleteAndPromote", ("UniqueName", "Shop"));
        using var fresh = new Host(new OrganizationOptions(), Less);
        Assert.Equal(Wide.Dump(fresh), Wide.Dump(upgraded));
    }

    [Fact]
    [Supports("Updates")]
    public void An_update_keeps_what_the_new_version_no_longer_has()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var order = host.Order("kept", ("test_memo", "words"));
        host.Organization.Import(Less with { PluginAssemblies = Full.PluginAssemblies });
        Assert.Equal("words", host.Read(order)["test_memo"]);
        Assert.Equal(Full.Views.Count, Wide.Count(host, "savedquery"));
    }

    [Fact]
    [Supports("Upgrades")]
    public void Data_in_a_removed_column_is_lost_and_the_rest_stays()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var order = host.Order("kept", ("test_memo", "lost"), ("test_code", "K1"));
        Upgrade(host, Less);
        Assert.Equal(("kept", "K1"), (host.Read(order)["test_name"], host.Read(order)["test_code"]));
        Upgrade(host, Full with { Version = new Version(3, 0, 0, 0) });
        Assert.False(host.Read(order).Contains("test_memo"));
    }

    [Fact]
    public void A_removed_step_runs_no_more_and_takes_its_jobs_along()
    {
        using var host = new Host(new OrganizationOptions(), Wide.Of(Shop.Solution(Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation, isAsync: true))));
        host.Order();
        Upgrade(host, Less);
        Assert.Equal((0, 0), (Wide.Count(host, "asyncoperation"), host.Organization.Jobs.RunAll()));
    }

    [Fact]
    [Supports("Updates")]
    public void An_update_whose_assembly_lacks_a_registered_type_is_refused()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        Assert.Equal(unchecked((int)0x8004418B), Host.Refused(() => host.Organization.Import(Less)).ErrorCode);
    }

    [Theory, InlineData("0.9.0.0"), InlineData("1.0.0.0")]
    [Supports("Upgrades")]
    public void An_upgrade_has_to_have_a_higher_version(string version)
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var refusal = Host.Refused(() => Upgrade(host, Full with { Version = new Version(version) }));
        Assert.Equal((unchecked((int)0x80048541), "The import solution must have a higher version than the existing solution it is upgrading."), (refusal.ErrorCode, refusal.Message));
    }

    [Fact]
    [Supports("Holding solutions")]
    public void While_a_holding_solution_waits_neither_another_one_nor_an_update_comes()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        Hold(host, Less);
        Assert.EndsWith("Holding solution Shop_Upgrade already exists.", Host.Refused(() => Hold(host, Less)).Message);
        Assert.EndsWith("Holding solution Shop_Upgrade exists. Cannot update solution.", Host.Refused(() => host.Organization.Import(Less)).Message);
    }

    [Fact]
    public void Without_a_holding_solution_there_is_nothing_to_promote()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        Assert.Contains("Shop_Upgrade", Host.Refused(() => host.Send("DeleteAndPromote", ("UniqueName", "Shop"))).Message);
    }

    [Fact]
    public void Where_nothing_is_installed_an_upgrade_is_an_import()
    {
        using var host = new Host();
        Upgrade(host, new Solution("Other", new Version(1, 0, 0, 0), true, Full.Publisher) { Tables = [A.Table("test_other", Ownership.User)] });
        Assert.NotNull(host.Organization.Metadata.Table("test_other"));
    }

    [Fact]
    [Supports("Unmanaged edits of managed components")]
    public void An_edit_of_a_managed_view_stays_over_the_next_version()
    {
        using var host = new Host(new OrganizationOptions(), Full);
        var view = Full.Views[0];
        host.Service.Update(new Entity("savedquery", view.Id) { ["layoutxml"] = "<grid mine='1'/>" });
        host.Organization.Import(Full with { Version = new Version(1, 1, 0, 0), Views = [view with { LayoutXml = new("grid", new System.Xml.Linq.XAttribute("theirs", 1)) }, .. Full.Views.Skip(1)] });
        Assert.Contains("mine", (string)host.Service.Retrieve("savedquery", view.Id, new ColumnSet("layoutxml"))["layoutxml"]);
    }

    private static void Upgrade(Host host, Solution solution) => host.Organization.Import(solution, ImportKind.Upgrade);

    private static void Hold(Host host, Solution solution) => host.Organization.Import(solution, ImportKind.Holding);

    /// <summary>The next version, without one component of each kind.</summary>
    private static Solution Narrow(Solution full) => full with
    {
        Version = new Version(2, 0, 0, 0),
        Tables = [.. full.Tables.Where(table => table.LogicalName != "test_line").Select(table => table with { Columns = [.. table.Columns.Where(column => column.LogicalName is not ("test_memo" or "test_accountid" or "test_accountcode")).Select(Fewer)] })],
        OneToMany = [],
        GlobalChoices = [],
        Views = [full.Views[0]],
        Forms = [],
        Charts = [],
        Dashboards = [],
        WebResources = [],
        Roles = [],
        Steps = [],
        CustomApis = [],
        PluginAssemblies = [full.PluginAssemblies[0] with { Types = [full.PluginAssemblies[0].Types[0]] }],
    };

    private static Column Fewer(Column column) => column.LogicalName == "test_kind" ? column with { Choice = column.Choice! with { Options = [column.Choice.Options[0]] } } : column;
}
