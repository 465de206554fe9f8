using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Daily;

public sealed class QuarterDaysTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Every_active_kam_has_a_row_of_the_quarter_that_runs()
    {
        tenant.Work();
        Assert.Equal((QuarterPlanStatusChoice.Open, null), (tenant.Kpi("2026-Q2").QuarterPlanStatus, tenant.Kpi("2026-Q2").Planned));
        Assert.NotNull(tenant.FindKpi("2026-Q2", tenant.People.Boris));
        Assert.Null(tenant.FindKpi("2026-Q2", tenant.People.Clara));
    }

    [Fact]
    public void Who_has_not_committed_is_reminded_once_in_his_language()
    {
        tenant.Planned("2026-Q3", "K07");
        tenant.Commit("2026-Q3");
        foreach (var date in new[] { "2026-07-06", "2026-07-07", "2026-07-08" }) On(date);
        Assert.Null(tenant.Kpi("2026-Q3").RemindedOn);
        Assert.Equal(new DateTime(2026, 7, 7), tenant.Kpi("2026-Q3", tenant.People.Boris).RemindedOn);
        var task = Assert.Single(Tasks());
        Assert.Equal(("Утвердить план на 2026-Q3", tenant.People.Boris, new DateTime(2026, 7, 9)), (task.Subject, task.OwnerId!.Id, task.ScheduledEnd));
        Assert.Equal("Проверьте, какие прогрессы запланированы на 2026-Q3, и утвердите план. Если этого не сделать, 10.07.2026 он зафиксируется сам.", task.Description);
    }

    [Fact]
    public void On_the_tenth_day_a_plan_freezes_by_itself()
    {
        tenant.Planned("2026-Q3", "K07", "D06");
        On("2026-07-09");
        Assert.Equal(QuarterPlanStatusChoice.Open, tenant.Kpi("2026-Q3").QuarterPlanStatus);
        On("2026-07-10");
        Assert.Equal((QuarterPlanStatusChoice.FrozenByItself, 2), (tenant.Kpi("2026-Q3").QuarterPlanStatus, tenant.Kpi("2026-Q3").Planned));
        Assert.Equal("The plan of 2026-Q3 is already frozen. (KAM-110)", Assert.Throws<DataverseFault>(() => tenant.Commit("2026-Q3")).Message);
    }

    [Fact]
    public void Who_becomes_a_kam_in_the_quarter_has_as_many_days()
    {
        tenant.Planned("2026-Q2", "K07");
        On("2026-06-23");
        Assert.Equal((QuarterPlanStatusChoice.Open, new DateTime(2026, 6, 23)), (tenant.Kpi("2026-Q2").QuarterPlanStatus, tenant.Kpi("2026-Q2").RemindedOn));
        On("2026-06-24");
        Assert.Equal((QuarterPlanStatusChoice.FrozenByItself, 1), (tenant.Kpi("2026-Q2").QuarterPlanStatus, tenant.Kpi("2026-Q2").Planned));
    }

    [Fact]
    public void An_empty_plan_freezes_without_a_percentage()
    {
        On("2026-07-10");
        Assert.Equal((QuarterPlanStatusChoice.FrozenByItself, 0, null), (tenant.Kpi("2026-Q3").QuarterPlanStatus, tenant.Kpi("2026-Q3").Planned, tenant.Kpi("2026-Q3").Percent));
    }

    [Fact]
    public void After_its_last_day_a_quarter_is_closed()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        On("2026-06-30");
        Assert.Equal(QuarterPlanStatusChoice.Committed, tenant.Kpi("2026-Q2").QuarterPlanStatus);
        client.Finish(tenant, "K07");
        On("2026-07-01");
        var kpi = tenant.Kpi("2026-Q2");
        Assert.Equal((QuarterPlanStatusChoice.Closed, new DateTime(2026, 7, 1)), (kpi.QuarterPlanStatus, kpi.ClosedOn));
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over", kpi.Figures());
        Assert.Equal((PlanResultChoice.Missed, new DateTime(2026, 6, 30)), (tenant.Item(kpi, client.Progress("D06")).PlanResult, tenant.Item(kpi, client.Progress("D06")).ResultOn));
    }

    [Fact]
    public void A_job_that_runs_days_late_finds_the_result_of_the_last_day()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06", "I02", "I03");
        client.Finish(tenant, "K07", "I03");
        tenant.Commit("2026-Q2");
        tenant.GoTo("2026-07-04");
        client.Finish(tenant, "D06");
        client.Progress("K07").Reopen(tenant, "Not so");
        client.Progress("I02").Deactivate(tenant, "Not here");
        client.Plan(tenant, "I05", "2026-Q2");
        tenant.Work();
        Assert.Equal("2/4 = 50%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
        Assert.Equal(QuarterPlanStatusChoice.Closed, tenant.Kpi("2026-Q2").QuarterPlanStatus);
    }

    [Fact]
    public void The_last_day_ends_where_the_organisation_lives()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        tenant.Administrator.Update(new SettingRow(tenant.System.RetrieveMultiple(new QueryExpression(SettingRow.Table)).Entities.Single().Id) { TimeZone = "UTC-11" }.Row);
        // Nine in the morning of the next day in UTC.
        tenant.GoTo("2026-07-01");
        client.Finish(tenant, "K07");
        On("2026-07-02");
        Assert.Equal((QuarterPlanStatusChoice.Closed, "1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over"), (tenant.Kpi("2026-Q2").QuarterPlanStatus, tenant.Kpi("2026-Q2").Figures()));
        Assert.Equal(new DateTime(2026, 6, 30), tenant.Item(tenant.Kpi("2026-Q2"), client.Progress("K07")).ResultOn);
    }

    [Fact]
    public void The_background_may_come_after_the_closing()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        tenant.GoTo("2026-06-30");
        client.Finish(tenant, "K07");
        client.Plan(tenant, "I05", "2026-Q2");
        client.Plan(tenant, "I05", null);
        tenant.GoTo("2026-07-03");
        // The daily work alone: the jobs of the last day still wait.
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
        tenant.Rest();
        Assert.Equal("1/2 = 50%, 0 withdrawn, 0/1 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void What_is_missed_is_carried_over_even_into_a_plan_committed_before()
    {
        var client = tenant.Planned("2026-Q2", "K07", "D06");
        tenant.Commit("2026-Q2");
        client.Plan(tenant, "K07", "2026-Q3");
        client.Plan(tenant, "I02", "2026-Q3");
        tenant.Commit("2026-Q3");
        Assert.Equal("0/2 = 0%, 0 withdrawn, 0/0 added, 0 carried over", tenant.Kpi("2026-Q3").Figures());
        On("2026-07-01");
        Assert.Equal("0/2 = 0%, 0 withdrawn, 0/0 added, 1 carried over", tenant.Kpi("2026-Q3").Figures());
        Assert.True(tenant.Item(tenant.Kpi("2026-Q3"), client.Progress("K07")).IsCarriedOver);
    }

    [Fact]
    public void A_plan_that_was_left_open_through_its_quarter_is_frozen_late_and_closed()
    {
        tenant.Work();
        tenant.Planned("2026-Q2", "K07");
        On("2026-07-20");
        Assert.Equal((QuarterPlanStatusChoice.Closed, 1, 0m), (tenant.Kpi("2026-Q2").QuarterPlanStatus, tenant.Kpi("2026-Q2").Planned, tenant.Kpi("2026-Q2").Percent));
    }

    public void Dispose() => tenant.Dispose();

    void On(string date)
    {
        tenant.GoTo(date);
        tenant.Work();
    }

    IEnumerable<TaskRow> Tasks() => tenant.System.RetrieveMultiple(new QueryExpression(TaskRow.Table) { ColumnSet = new ColumnSet(true) }).Entities.Select(row => new TaskRow(row));
}
