using Kam.SolutionModel;

namespace LocalDataverse.Tests.Importing;

public sealed class SupportTests
{
    [Fact]
    [Supports("Missing dependencies")]
    public void A_solution_that_points_to_a_missing_table_is_refused_with_its_name()
    {
        using var host = new Host();
        var solution = Shop.Solution() with { OneToMany = [A.Relation("opportunity", "test_order", "test_opportunityid")] };
        var refusal = Host.Refused(() => host.Organization.Import(solution));
        Assert.Equal(unchecked((int)0x8004801D), refusal.ErrorCode);
        Assert.Contains("The missing dependencies are : <MissingDependencies><MissingDependency><Required type=\"1\" schemaName=\"opportunity\" /><Dependent type=\"1\" schemaName=\"test_order\" />", refusal.Message);
    }

    [Fact]
    [Supports("Missing dependencies")]
    public void Columns_of_a_missing_table_need_it_too()
    {
        using var host = new Host();
        var solution = Shop.Solution() with { Tables = [.. Shop.Solution().Tables, new Table("opportunity", "Opportunity", "opportunities") { PrimaryIdColumn = "opportunityid", PrimaryNameColumn = "name", IsExtension = true, Columns = [A.Text("test_more")] }] };
        Assert.Contains("schemaName=\"opportunity\"", Host.Refused(() => host.Organization.Import(solution)).Message);
    }

    [Fact]
    [Supports("Refusal of what would not be kept")]
    public void Steps_on_messages_that_are_never_raised_are_refused()
    {
        Assert.Contains("'QualifyLead'", Host.Refused(() => new Host(Shop.Step("Refuse", "QualifyLead", "account", StepStage.PostOperation))).Message);
    }

    [Fact]
    [Supports("Refusal of what would not be kept")]
    public void A_new_version_cannot_change_the_digits_of_a_column()
    {
        using var host = new Host();
        var shop = Shop.Solution();
        var changed = shop with { Tables = [.. shop.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column.LogicalName == "test_weight" ? column with { Precision = 4 } : column)] })] };
        Assert.Contains("test_order.test_weight", Host.Refused(() => host.Organization.Import(changed)).Message);
    }
}
