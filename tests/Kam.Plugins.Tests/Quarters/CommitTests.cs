using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Quarters;

public sealed class CommitTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_committed_plan_keeps_what_is_planned_item_by_item()
    {
        var client = tenant.Planned("2026-Q3", "K07", "D06", "I02");
        Assert.Equal(3, tenant.Commit("2026-Q3"));
        var kpi = tenant.Kpi("2026-Q3");
        Assert.Equal((QuarterPlanStatusChoice.Committed, "Anna Test, 2026-Q3", tenant.People.Anna), (kpi.QuarterPlanStatus, kpi.Name, kpi.OwnerId!.Id));
        Assert.Equal("0/3 = 0%, 0 withdrawn, 0/0 added, 0 carried over", kpi.Figures());
        var item = tenant.Item(kpi, client.Progress("K07"));
        Assert.Equal((client.Id, client.Progress("K07").DefinitionId!.Id, tenant.People.Anna, "2026-Q3"), (item.AccountId!.Id, item.DefinitionId!.Id, item.UserId!.Id, item.Quarter));
        Assert.Equal((false, false, PlanResultChoice.Open, tenant.People.Anna), (item.IsAddition, item.IsCarriedOver, item.PlanResult, item.OwnerId!.Id));
    }

    [Fact]
    public void What_was_completed_earlier_counts_at_once()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        client.Finish(tenant, "K07");
        tenant.Commit("2026-Q2");
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
        Assert.Equal((PlanResultChoice.Completed, new DateTime(2026, 6, 15)), (tenant.Item(tenant.Kpi("2026-Q2"), client.Progress("K07")).PlanResult, tenant.Item(tenant.Kpi("2026-Q2"), client.Progress("K07")).ResultOn));
    }

    [Fact]
    public void What_is_not_applicable_and_what_another_has_is_not_in_it()
    {
        var client = tenant.Planned("2026-Q3", "K07", "D06");
        tenant.PlannedBy(tenant.People.Boris, "2026-Q3", "K07");
        client.Progress("D06").Deactivate(tenant, "Not here");
        Assert.Equal(1, tenant.Commit("2026-Q3"));
    }

    [Fact]
    public void Committing_again_changes_nothing()
    {
        tenant.Planned("2026-Q3", "K07");
        tenant.Commit("2026-Q3");
        var version = tenant.Kpi("2026-Q3").FrozenOn;
        tenant.Clock.Pass(1);
        Assert.Equal((1, version, 1), (tenant.Commit("2026-Q3"), tenant.Kpi("2026-Q3").FrozenOn, tenant.Items(tenant.Kpi("2026-Q3")).Count));
    }

    [Fact]
    public void A_plan_of_three_takes_thirteen_calls()
    {
        tenant.Planned("2026-Q3", "K07", "D06", "I02");
        Assert.Equal(
            [
                "RetrieveMultiple kam_kammember", "Create kam_kpi", "Update kam_kpi", "Retrieve kam_kpi", "RetrieveMultiple kam_setting",
                "RetrieveMultiple kam_progress", "Create kam_quarterplanitem", "Create kam_quarterplanitem", "Create kam_quarterplanitem",
                "RetrieveMultiple kam_quarterplanitem", "RetrieveMultiple kam_progresschange", "RetrieveMultiple kam_quarterplanitem", "Update kam_kpi",
            ], tenant.CallsOf(() => tenant.Commit("2026-Q3")));
    }

    [Theory]
    [InlineData("2026-Q1", "2026-Q1 is over: its plan can no longer be committed. (KAM-111)")]
    [InlineData("2026-Q4", "2026-Q4 is too far ahead: the plan of the current quarter or of the next one can be committed. (KAM-112)")]
    [InlineData("2026-Q3", "Nothing is planned for 2026-Q3: set the planned quarter of a progress first. (KAM-113)")]
    [InlineData("next", "Write the planned quarter as 2026-Q1; 'next' cannot be read. (KAM-030)")]
    public void A_plan_that_cannot_be_committed_is_refused_with_the_reason(string quarter, string sentence)
    {
        tenant.Planned("2026-Q2", "K07");
        Assert.Equal(sentence, Assert.Throws<DataverseFault>(() => tenant.Commit(quarter)).Message);
        Assert.Null(tenant.FindKpi(quarter));
    }

    [Fact]
    public void Who_is_no_kam_has_no_plan()
    {
        var refused = Assert.Throws<DataverseFault>(() => tenant.Commit("2026-Q3", tenant.Organization.AdministratorId, tenant.People.Clara));
        Assert.Equal("A quarter plan belongs to an active KAM: Clara Test is none. (KAM-114)", refused.Message);
    }

    [Fact]
    public void Anothers_plan_is_for_those_who_may_write_it()
    {
        tenant.Planned("2026-Q3", "K07");
        var refused = Assert.Throws<DataverseFault>(() => tenant.Commit("2026-Q3", tenant.People.Boris, tenant.People.Anna));
        Assert.Contains("prvWritekam_kpi", refused.Message, StringComparison.Ordinal);
        Assert.Null(tenant.FindKpi("2026-Q3"));
        Assert.Equal(1, tenant.Commit("2026-Q3", Manager(), tenant.People.Anna));
    }

    [Fact]
    public void Nobody_writes_a_plan_by_hand()
    {
        tenant.Planned("2026-Q3", "K07");
        tenant.Commit("2026-Q3");
        var kpi = tenant.Kpi("2026-Q3");
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new KpiRow(kpi.Id) { Completed = 1, Percent = 100 }.Row)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new QuarterPlanItemRow(tenant.Items(kpi)[0].Id) { PlanResult = PlanResultChoice.Completed }.Row)).Message);
    }

    public void Dispose() => tenant.Dispose();

    Guid Manager()
    {
        var user = tenant.Administrator.Create(new Entity(SystemUserRow.Table)
        {
            [SystemUserRow.Columns.FirstName] = "Maria",
            [SystemUserRow.Columns.LastName] = "Test",
            [SystemUserRow.Columns.DomainName] = "maria@example.com",
            [SystemUserRow.Columns.BusinessUnitId] = new EntityReference("businessunit", tenant.Organization.RootBusinessUnitId),
        });
        tenant.Administrator.Associate(SystemUserRow.Table, user, new Relationship("systemuserroles_association"), [new EntityReference(RoleRow.Table, Roles.KamManager)]);
        return user;
    }
}
