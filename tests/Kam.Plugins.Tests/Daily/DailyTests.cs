using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Daily;

public sealed class DailyTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_progress_idle_for_more_than_45_days_is_flagged_and_counted()
    {
        var client = Started("K07");
        Pass(45);
        Assert.Equal((false, 0), (client.Progress("K07").Stalled, client.Account.StalledCount));
        Pass(1);
        Assert.Equal((true, new DateTime(2026, 7, 31)), (client.Progress("K07").Stalled, client.Progress("K07").StalledSince));
        Assert.Equal(1, client.Account.StalledCount);
    }

    [Fact]
    public void It_stays_flagged_the_day_after()
    {
        var client = Started("K07");
        Pass(46);
        Pass(1);
        Assert.Equal(new DateTime(2026, 7, 31), client.Progress("K07").StalledSince);
    }

    [Fact]
    public void Working_on_it_ends_the_stall()
    {
        var client = Started("K07");
        Pass(46);
        client.Progress("K07").Save(tenant, row => row.NextStep = "Ask again");
        Assert.Equal((false, 0), (client.Progress("K07").Stalled, client.Account.StalledCount));
    }

    [Fact]
    public void A_completed_activity_ends_it_too()
    {
        var client = Started("D01");
        var task = A.Task(tenant, client, completed: false);
        client.Progress("D01").Save(tenant, row => row.TaskId = new(TaskRow.Table, task));
        Pass(46);
        tenant.Administrator.Update(new TaskRow(task) { StateCode = TaskState.Completed, StatusCode = TaskStatusReason.Completed }.Row);
        Pass(1);
        Assert.Equal((false, 0), (client.Progress("D01").Stalled, client.Account.StalledCount));
    }

    [Fact]
    public void A_planned_quarter_that_has_passed_stalls_what_is_not_completed()
    {
        var client = A.KeyClient(tenant);
        foreach (var progress in client.Progresses) progress.Save(tenant, row => row.PlannedQuarter = progress.Id == client.Progress("K07").Id ? "2026-Q2" : null);
        Pass(16);
        Assert.Equal((new DateTime(2026, 7, 1), 1), (client.Progress("K07").StalledSince, client.Account.StalledCount));
    }

    [Fact]
    public void An_override_ends_after_its_last_day()
    {
        var client = A.KeyClient(tenant);
        Pass(199);
        Assert.Equal(SegmentChoice.Key, client.Account.Segment);
        Pass(1);
        Assert.Equal((null, null), (client.Account.Segment, client.Account.SegmentOverride));
    }

    [Fact]
    public void A_new_month_brings_figures_of_its_end()
    {
        var client = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "chemicals"), "2026-06-10", 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(0m, client.Account.Revenue12);
        Pass(16);
        Assert.Equal((100m, new DateTime(2026, 6, 30)), (client.Account.Revenue12, client.Value.AsOf));
    }

    [Fact]
    public void A_client_that_stops_buying_is_flagged_on_the_day_that_was_foretold()
    {
        var (client, category) = (A.Client(tenant), A.Category(tenant, "chemicals"));
        foreach (var date in new[] { "2026-05-16", "2026-05-26", "2026-06-05" }) tenant.Administrator.Create(A.Purchase(client, category, date, 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((false, new DateTime(2026, 7, 6)), (client.Account.ReengageNeeded, client.Value.ReengageOn));
        Pass(20);
        Assert.False(client.Account.ReengageNeeded);
        Pass(1);
        Assert.True(client.Account.ReengageNeeded);
    }

    [Fact]
    public void Buying_again_takes_the_flag_away()
    {
        var (client, category) = (A.Client(tenant), A.Category(tenant, "chemicals"));
        tenant.Administrator.Create(A.Purchase(client, category, "2025-06-15", 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.True(client.Account.ReengageNeeded);
        tenant.Administrator.Create(A.Purchase(client, category, "2026-06-10", 100).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((false, new DateTime(2027, 6, 10)), (client.Account.ReengageNeeded, client.Value.ReengageOn));
    }

    [Fact]
    public void A_date_is_worked_once()
    {
        Pass(1);
        Assert.Equal(["RetrieveMultiple kam_setting"], tenant.CallsOf(() => Assert.True(Run(null).Finished)));
    }

    [Fact]
    public void A_date_can_be_given()
    {
        var client = Started("K07");
        RunAll(new DateTime(2026, 8, 15));
        Assert.Equal(1, client.Account.StalledCount);
    }

    public void Dispose() => tenant.Dispose();

    Client Started(string code)
    {
        var client = A.KeyClient(tenant);
        foreach (var progress in client.Progresses) progress.Save(tenant, row => row.PlannedQuarter = null);
        client.Progress(code).Save(tenant, row => row.Status = ProgressStatusChoice.InProgress);
        return client;
    }

    void Pass(int days)
    {
        tenant.Clock.Pass(days);
        RunAll(null);
    }

    void RunAll(DateTime? date)
    {
        for (var calls = 0; !Run(date).Finished; calls++) Assert.InRange(calls, 0, 20);
        tenant.Organization.Jobs.RunAll();
    }

    (bool Finished, int Processed) Run(DateTime? date)
    {
        var request = new OrganizationRequest(CustomApis.RunDaily.Name);
        if (date is { } day) request[CustomApis.RunDaily.Date] = day;
        var answer = tenant.Administrator.Execute(request);
        return ((bool)answer[CustomApis.RunDaily.Finished], (int)answer[CustomApis.RunDaily.Processed]);
    }
}
