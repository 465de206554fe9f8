using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

public sealed class MergeTests : IDisposable
{
    readonly Tenant tenant = new();

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void Nothing_of_a_client_is_left_at_the_subordinate()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        subordinate.ReEngage();
        A.ContactOf(subordinate, tenant);
        A.Task(tenant, subordinate, completed: false);
        tenant.Merge(master, subordinate);
        var children = tenant.Organization.Metadata.Children(AccountRow.Table).Where(relation => relation.Merge == SolutionModel.Cascade.Cascade);
        Assert.All(children, relation => Assert.Empty(tenant.Rows(relation.ReferencingTable, relation.ReferencingColumn, subordinate.Id)));
    }

    [Fact]
    public void The_daily_work_and_the_catalogue_find_nothing_to_do_for_the_subordinate()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        tenant.Merge(master, subordinate);
        tenant.Clock.Pass(days: 1);
        tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name));
        tenant.Organization.Jobs.RunAll();
        Assert.Empty(subordinate.Progresses);
        Assert.Empty(subordinate.Pipelines);
    }

    [Fact]
    public void Two_open_decisions_about_a_problem_become_one()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var (open, withdrawn) = (Decision(master), Decision(subordinate));
        tenant.Merge(master, subordinate, withJobs: false);
        Assert.Equal((DecisionStatusChoice.Open, DecisionStatusChoice.Withdrawn), (Status(open), Status(withdrawn)));
    }

    [Fact]
    public void A_decision_of_the_subordinate_alone_stays_open_and_is_the_only_one_that_can_be()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        Decision(subordinate);
        tenant.Merge(master, subordinate, withJobs: false);
        Assert.Throws<DataverseFault>(() => Decision(master));
    }

    [Fact]
    public void A_merge_that_is_refused_has_consolidated_nothing()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        tenant.Merge(master, subordinate);
        var before = tenant.Everything();
        Assert.Contains("is deactive", Assert.Throws<DataverseFault>(() => tenant.Merge(master, subordinate)).Message);
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void A_kam_does_not_merge_clients()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var request = new OrganizationRequest("Merge") { ["Target"] = master.Reference, ["SubordinateId"] = subordinate.Id, ["PerformParentingChecks"] = false };
        Assert.Equal("0x80045301", Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Execute(request)).ErrorCodeText);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void A_merge_without_collisions_takes_as_many_calls_however_many_rows_move(int purchases)
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var category = A.Category(tenant, "goods");
        for (var number = 0; number < purchases; number++) tenant.Administrator.Create(A.Purchase(subordinate, category, "2026-05-10", 1).Row);
        var calls = tenant.CallsOf(() => tenant.Merge(master, subordinate, withJobs: false));
        Assert.Equal(12, calls.Count);
    }

    [Fact]
    public void Each_progress_that_both_have_costs_two_calls_more()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        var calls = tenant.CallsOf(() => tenant.Merge(master, subordinate, withJobs: false));
        Assert.Equal((26, 26), (calls.Count(call => call == "Update kam_progress"), calls.Count(call => call == "Create kam_progresschange")));
        Assert.InRange(calls.Count - 52, 12, 14);
    }

    Guid Decision(Client client) => tenant.System.Create(new ProblemDecisionRow { Name = "What to do", AccountId = client.Reference, DecisionStatus = DecisionStatusChoice.Open }.Row);

    DecisionStatusChoice? Status(Guid decision) => new ProblemDecisionRow(tenant.System.Retrieve(ProblemDecisionRow.Table, decision, new ColumnSet(true))).DecisionStatus;
}
