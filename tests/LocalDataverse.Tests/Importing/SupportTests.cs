using Kam.SolutionModel;

namespace LocalDataverse.Tests.Importing;

public sealed class SupportTests
{
    [Fact]
    public void A_solution_that_points_to_a_missing_table_is_refused_with_its_name()
    {
        using var host = new Host();
        var solution = Shop.Solution() with { OneToMany = [A.Relation("opportunity", "test_order", "test_opportunityid")] };
        Assert.Contains("missing dependencies are: opportunity", Host.Refused(() => host.Organization.Import(solution)).Message);
    }

    [Fact]
    public void Steps_on_messages_that_are_never_raised_are_refused()
    {
        Assert.Contains("'Merge'", Host.Refused(() => new Host(Shop.Step("Refuse", "Merge", "account", StepStage.PostOperation))).Message);
    }

    [Fact]
    public void Secured_columns_are_refused_because_nobody_would_keep_them()
    {
        using var host = new Host();
        var solution = Shop.Solution() with { Tables = [A.Table("test_secret", Ownership.User, A.Text("test_cost") with { IsSecured = true })] };
        Assert.Contains("test_secret.test_cost", Host.Refused(() => host.Organization.Import(solution)).Message);
    }
}
