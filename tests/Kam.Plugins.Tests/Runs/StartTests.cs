using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class StartTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Five();

    [Fact]
    public void An_unfinished_run_of_the_same_date_and_version_goes_on()
    {
        var run = tenant.StartRun();
        var again = tenant.StartRun();
        Assert.Equal((run.Id, false, 5), (again.Id, again.IsNew, again.Clients));
        tenant.Organization.Jobs.RunAll();
        var done = tenant.RunOf(run.Id);
        Assert.Equal((RunStatusChoice.Completed, 5, 5), (done.RunStatus, done.Measured, done.Scored));
    }

    [Fact]
    public void One_by_an_earlier_version_of_the_model_is_cancelled_and_does_nothing_more()
    {
        var run = tenant.BeginInTwo();
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { KeyScore = 71 }.Row);
        var next = tenant.StartRun();
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((RunStatusChoice.Cancelled, null), (tenant.RunOf(run).RunStatus, tenant.RunOf(run).Population));
        Assert.All(tenant.Clients(), client => Assert.Equal(tenant.Model().LastRunId, client.Value.RunId));
        Assert.NotEqual(run, next.Id);
    }

    [Fact]
    public void One_of_the_command_line_is_left_to_go_on_by_itself()
    {
        var run = tenant.BeginInTwo();
        tenant.Administrator.Update(new ScoringRunRow(run) { RunKind = RunKindChoice.CommandLine, Batches = 0 }.Row);
        Assert.Equal((run, false), (tenant.StartRun().Id, tenant.StartRun().IsNew));
    }

    [Fact]
    public void One_whose_making_was_cut_off_is_made_anew()
    {
        var run = tenant.BeginInTwo();
        tenant.Administrator.Delete(ScoringBatchRow.Table, tenant.Batches(run)[1].Id);
        Assert.True(tenant.StartRun().IsNew);
        Assert.Equal(RunStatusChoice.Cancelled, tenant.RunOf(run).RunStatus);
    }

    /// <summary>Outside a transaction the first batches are worked while the others are still made.</summary>
    [Fact]
    public void No_population_is_frozen_before_all_batches_are_there()
    {
        var run = tenant.BeginInTwo();
        tenant.Administrator.Update(new ScoringRunRow(run) { Batches = 3 }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((RunStatusChoice.Measuring, 5), (tenant.RunOf(run).RunStatus, tenant.RunOf(run).Measured));
    }

    [Fact]
    public void Without_an_active_model_nothing_starts()
    {
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { ModelStatus = ModelStatusChoice.Retired }.Row);
        Assert.EndsWith("(KAM-090)", Assert.Throws<DataverseFault>(() => tenant.StartRun()).Message);
    }

    [Fact]
    public void A_KAM_starts_none() => Assert.Contains("prvCreatekam_scoringrun", Assert.Throws<DataverseFault>(() => tenant.StartRun(user: tenant.People.Anna)).Message);

    [Fact]
    public void Clients_are_taken_three_hundred_at_a_time_and_those_who_never_bought_have_nothing_to_score()
    {
        for (var number = 0; number < 296; number++) tenant.Administrator.Create(new AccountRow { Name = $"Prospect {number}", RecalculationRequest = "1" }.Row);
        tenant.Organization.Jobs.RunAll();
        var run = tenant.ScoreAll();
        Assert.Equal((RunStatusChoice.Completed, 301, 5, 0), (run.RunStatus, run.Clients, run.Measured, run.Failed));
        Assert.Equal([300, 1], tenant.Batches(run.Id).Select(batch => batch.ClientIds!.Split(',').Length));
    }

    [Fact]
    public void With_no_clients_a_run_is_completed_at_once()
    {
        using var empty = new Tenant();
        var run = empty.StartRun();
        Assert.Equal((RunStatusChoice.Completed, 0), (empty.RunOf(run.Id).RunStatus, run.Clients));
    }

    [Fact]
    public void The_daily_work_starts_the_run_of_a_new_month_and_each_month_has_its_snapshots()
    {
        tenant.ScoreAll();
        tenant.Clock.Pass(16);
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        tenant.Organization.Jobs.RunAll();
        var months = tenant.All(SnapshotRow.Table).GroupBy(row => new SnapshotRow(row).Month!.Value).OrderBy(month => month.Key).Select(month => (month.Key, month.Count()));
        Assert.Equal([(new DateTime(2026, 5, 31), 5), (new DateTime(2026, 6, 30), 5)], months);
        Assert.All(tenant.Clients(), client => Assert.Equal(new DateTime(2026, 6, 30), client.Value.ScoredOn));
    }

    public void Dispose() => tenant.Dispose();
}
