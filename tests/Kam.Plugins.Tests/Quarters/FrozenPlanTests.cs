using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Quarters;

public sealed class FrozenPlanTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Completing_moves_the_kpi_in_the_background_and_not_in_the_save()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Finish(tenant, "K07");
        Assert.Equal(0, tenant.Kpi("2026-Q2").Completed);
        tenant.Rest();
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void The_background_takes_so_many_calls()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Finish(tenant, "K07");
        Assert.Equal(
            [
                "RetrieveMultiple kam_kpi", "kam_RecountQuarterPlan ", "Update kam_kpi", "Retrieve kam_kpi", "RetrieveMultiple kam_setting", "RetrieveMultiple kam_progress",
                "RetrieveMultiple kam_quarterplanitem", "RetrieveMultiple kam_progresschange", "RetrieveMultiple kam_quarterplanitem", "Update kam_quarterplanitem", "Update kam_kpi",
            ], tenant.CallsOf(tenant.Rest));
    }

    [Fact]
    public void A_progress_that_no_frozen_plan_has_takes_one_look()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        client.Finish(tenant, "K07");
        Assert.Equal(["RetrieveMultiple kam_kpi"], tenant.CallsOf(tenant.Rest));
    }

    [Fact]
    public void Reopened_does_not_count_any_more()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Finish(tenant, "K07");
        tenant.Rest();
        client.Progress("K07").Reopen(tenant, "Not so");
        tenant.Rest();
        Assert.Equal("0/2 = 0%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
        Assert.Null(tenant.Item(tenant.Kpi("2026-Q2"), client.Progress("K07")).ResultOn);
    }

    [Fact]
    public void Not_applicable_leaves_both()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Progress("D06").Deactivate(tenant, "Not here");
        client.Finish(tenant, "K07");
        tenant.Rest();
        Assert.Equal("1/1 = 100%, 1 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void Replanning_removes_nothing()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Plan(tenant, "D06", "2026-Q4");
        tenant.Rest();
        Assert.Equal(2, tenant.Kpi("2026-Q2").Planned);
    }

    [Fact]
    public void Later_additions_stand_apart()
    {
        var client = tenant.Planned("2026-Q2", "K07");
        tenant.Commit("2026-Q2");
        client.Plan(tenant, "D06", "2026-Q2");
        client.Plan(tenant, "I02", "2026-Q2");
        client.Finish(tenant, "D06");
        tenant.Rest();
        Assert.Equal("0/1 = 0%, 0 withdrawn, 1/2 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void What_was_added_and_taken_away_before_the_background_came_was_added()
    {
        var client = tenant.Planned("2026-Q2", "K07");
        tenant.Commit("2026-Q2");
        tenant.Clock.Pass(1);
        client.Plan(tenant, "D06", "2026-Q2");
        client.Plan(tenant, "D06", null);
        tenant.Rest();
        Assert.Equal("0/1 = 0%, 0 withdrawn, 0/1 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void What_was_taken_away_before_the_freeze_was_not_planned_whenever_the_background_comes()
    {
        var client = tenant.Planned("2026-Q2", "K07");
        client.Plan(tenant, "D06", "2026-Q2");
        client.Plan(tenant, "D06", null);
        tenant.Clock.Pass(1);
        tenant.Commit("2026-Q2");
        tenant.Rest();
        Assert.Equal("0/1 = 0%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void A_progress_stays_with_the_kam_who_had_it_at_the_freeze()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.PlannedBy(tenant.People.Boris, "2026-Q2", "K07");
        tenant.Commit("2026-Q2");
        tenant.Commit("2026-Q2", tenant.People.Boris);
        tenant.Administrator.Update(new AccountRow(client.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Boris) }.Row);
        tenant.Rest();
        client.Finish(tenant, "K07");
        tenant.Rest();
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
        Assert.Equal("0/1 = 0%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2", tenant.People.Boris).Figures());
    }

    [Fact]
    public void A_client_that_comes_over_brings_additions()
    {
        var client = tenant.PlannedBy(tenant.People.Boris, "2026-Q2", "K07", "D06");
        tenant.Planned("2026-Q2", "K07");
        tenant.Commit("2026-Q2");
        tenant.Administrator.Update(new AccountRow(client.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        tenant.Rest();
        tenant.Work();
        Assert.Equal("0/1 = 0%, 0 withdrawn, 0/2 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void A_new_checklist_brings_additions()
    {
        tenant.Planned("2026-Q3", "K07");
        tenant.Commit("2026-Q3");
        A.KeyClient(tenant);
        Assert.Equal(10, tenant.Kpi("2026-Q3").Added);
        tenant.Work();
        Assert.Equal(10, tenant.Kpi("2026-Q3").Added);
    }

    [Fact]
    public void Recounting_a_plan_that_is_up_to_date_writes_nothing_but_the_lock()
    {
        tenant.Planned("2026-Q2", "K07");
        tenant.Commit("2026-Q2");
        var request = new OrganizationRequest(CustomApis.RecountQuarterPlan.Name) { [CustomApis.RecountQuarterPlan.KpiId] = tenant.Kpi("2026-Q2").Id };
        Assert.Equal(["Update kam_kpi"], tenant.CallsOf(() => Assert.False((bool)tenant.Administrator.Execute(request)[CustomApis.RecountQuarterPlan.Changed])).Where(call => !call.StartsWith("Retrieve", StringComparison.Ordinal)));
    }

    public void Dispose() => tenant.Dispose();
}
