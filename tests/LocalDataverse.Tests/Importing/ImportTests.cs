using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Importing;

public sealed class ImportTests
{
    [Theory]
    [SupportsEach]
    [InlineData("PublishAllXml")]
    [InlineData("PublishXml")]
    public void What_is_imported_is_published_and_publishing_changes_nothing(string message)
    {
        using var host = new Host();
        var before = host.Dump();
        host.Send(message, ("ParameterXml", "<importexportxml><entities><entity>test_order</entity></entities></importexportxml>"));
        Assert.Equal(before, host.Dump());
    }

    [Fact]
    [Supports("Import of managed solutions")]
    public void The_same_version_again_changes_nothing_but_dates()
    {
        using var host = new Host();
        var roles = Roles(host);
        Assert.True(host.Organization.Import(Shop.Solution()).IsUpgrade);
        Assert.Equal(roles, Roles(host));
    }

    [Fact]
    [Supports("Upgrades")]
    public void A_higher_version_brings_its_columns_and_keeps_the_rows()
    {
        using var host = new Host();
        var order = host.Order("kept");
        var newer = Shop.Solution() with { Version = new Version(1, 1, 0, 0), Tables = [.. Shop.Solution().Tables.Select(table => table with { Columns = [.. table.Columns, A.Text("test_added")] })] };
        host.Organization.Import(newer);
        host.Update(order, "test_added", "new");
        Assert.Equal(("kept", "new"), (host.Read(order)["test_name"], host.Read(order)["test_added"]));
    }

    [Fact]
    [Supports("Upgrades")]
    public void A_lower_version_is_refused()
    {
        using var host = new Host();
        Assert.Contains("must have a higher version", Host.Refused(() => host.Organization.Import(Shop.Solution() with { Version = new Version(0, 9) })).Message);
    }

    [Fact]
    [Supports("Import of managed solutions")]
    public void What_is_not_a_solution_is_refused()
    {
        using var host = new Host();
        Assert.Contains("solution file is invalid", Host.Refused(() => host.Send("ImportSolution", ("CustomizationFile", new byte[] { 1, 2, 3 }))).Message);
    }

    [Fact]
    [Supports("A database that is found again")]
    public void An_organization_is_found_again_in_its_file()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Guid order;
            using (var host = new Host(new OrganizationOptions { DatabaseFile = file })) order = host.Order("kept");
            using var again = new Host(new OrganizationOptions { DatabaseFile = file });
            Assert.Equal("kept", again.Read(order)["test_name"]);
        }
        finally
        {
            foreach (var part in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(part);
        }
    }

    private static IEnumerable<string> Roles(Host host)
    {
        var query = new QueryExpression("roleprivileges") { ColumnSet = new ColumnSet("roleid", "privilegeid", "privilegedepthmask") };
        return host.Service.RetrieveMultiple(query).Entities.Select(row => $"{row["roleid"]} {row["privilegeid"]} {row["privilegedepthmask"]}").Order();
    }
}
