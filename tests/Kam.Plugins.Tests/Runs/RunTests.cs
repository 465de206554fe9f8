using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class RunTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Thirty(keepTrace: true);

    [Fact]
    public void Every_client_gets_its_score_and_segment()
    {
        var run = tenant.ScoreAll();
        Assert.Equal((RunStatusChoice.Completed, 30, 30, 30, 30, 0), (run.RunStatus, run.Clients, run.Measured, run.Scored, run.Changed, run.Failed));
        Assert.All(tenant.Clients(), client => Assert.True(client.Account.Score.HasValue && client.Account.Segment.HasValue && client.Value.RunId!.Id == run.Id));
        Assert.Equal(run.Id, tenant.Model().LastRunId!.Id);
    }

    [Fact]
    public void Clients_come_into_different_segments()
    {
        tenant.ScoreAll();
        Assert.InRange(tenant.Clients().Select(client => client.Account.Segment).Distinct().Count(), 4, 5);
    }

    [Fact]
    public void Whom_a_segment_asks_for_stands_on_the_client()
    {
        tenant.ScoreAll();
        Assert.All(tenant.Clients(), client => Assert.Equal(
            client.Account.Segment switch { SegmentChoice.Regular => KamRoleChoice.Farmer, SegmentChoice.New => KamRoleChoice.Hunter, SegmentChoice.Problem => null, _ => KamRoleChoice.Kam },
            client.Account.ServiceRole));
    }

    [Fact]
    public void Recalculated_from_its_purchases_each_client_stays_as_the_run_left_it()
    {
        tenant.ScoreAll();
        var scored = tenant.FiguresOfClients();
        foreach (var client in tenant.Clients()) client.Recalculate(force: true);
        Assert.Equal(scored, tenant.FiguresOfClients());
    }

    [Fact]
    public void A_second_run_over_the_same_data_writes_no_client()
    {
        var first = tenant.ScoreAll();
        var versions = tenant.Versions();
        var second = tenant.ScoreAll();
        Assert.Equal((RunStatusChoice.Completed, 30, 0, first.Fingerprint), (second.RunStatus, second.Scored, second.Changed, second.Fingerprint));
        Assert.Equal(versions, tenant.Versions());
    }

    /// <summary>The figures move first, the score when all figures are there: a segment between the two would start checklists and decisions for nothing.</summary>
    [Fact]
    public void In_a_new_month_no_score_moves_before_the_population_is_frozen()
    {
        tenant.ScoreAll();
        tenant.Clock.Pass(31);
        var before = Scores();
        List<(Guid, decimal?, SegmentChoice?)>? frozen = null;
        using (tenant.Organization.Observe(call =>
               {
                   if (call.Message == CustomApis.ScoreClients.Name) frozen ??= Scores();
               })) tenant.ScoreAll();
        Assert.Equal(before, frozen);
        Assert.NotEqual(before, Scores());
    }

    List<(Guid, decimal?, SegmentChoice?)> Scores() => [.. tenant.Clients().Select(client => (client.Id, client.Account.Score, client.Account.Segment))];

    [Fact]
    public void The_whole_chain_is_five_deep()
    {
        tenant.ScoreAll(full: true);
        Assert.Equal(5, Depth());
    }

    [Fact]
    public void So_it_is_when_a_changed_model_or_a_new_month_starts_the_run()
    {
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { KeyScore = 60 }.Row);
        tenant.Organization.Jobs.RunAll();
        tenant.Clock.Pass(16);
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        tenant.Organization.Jobs.RunAll();
        Assert.Equal([RunStatusChoice.Completed, RunStatusChoice.Completed], tenant.All(ScoringRunRow.Table).Select(run => new ScoringRunRow(run).RunStatus));
        Assert.Equal(5, Depth());
    }

    /// <summary>Checklists that a new segment brings lie deeper, and still above the platform's limit of eight.</summary>
    [Fact]
    public void What_follows_from_a_new_segment_is_seven_deep()
    {
        foreach (var client in tenant.Clients()) tenant.Administrator.Update(new AccountRow(client.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        tenant.ScoreAll();
        Assert.Equal(7, Depth());
    }

    /// <summary>A changed client takes its lock and three writes, and its tenth of the three calls of a group; one that stays is only read with the others.</summary>
    [Fact]
    public void A_changed_client_takes_four_calls_and_one_that_stays_none()
    {
        var first = tenant.CallsOf(() => tenant.ScoreAll()).CountBy(call => call).ToDictionary();
        Assert.Equal((60, 30, 30, 3), (first["Update account"], first["Update kam_clientvalue"], first["Create kam_snapshot"], first["kam_ScoreClients "]));
        var second = tenant.CallsOf(() => tenant.ScoreAll());
        Assert.Equal(38, second.Count);
        Assert.DoesNotContain(second, call => call is "Update account" or "Update kam_clientvalue" or "Create kam_snapshot" or "Update kam_snapshot");
        Assert.Equal([7, 136], tenant.All(ScoringRunRow.Table).Select(run => new ScoringRunRow(run).Calls).Order());
    }

    [Fact]
    public void A_client_whose_figures_are_due_takes_one_recalculation_more()
    {
        foreach (var client in tenant.Clients().Take(4)) tenant.Administrator.Update(new AccountRow(client.Id) { RecalculationRequest = "asked" }.Row);
        using (new Crash(tenant, call => call.PluginType.EndsWith("RecalculateRequested", StringComparison.Ordinal)))
            Assert.Equal(4, tenant.CallsOf(() => tenant.ScoreAll()).Count(call => call.StartsWith(CustomApis.RecalculateAccount.Name, StringComparison.Ordinal)));
    }

    int Depth() => tenant.All("plugintracelog").Max(trace => (int)trace["depth"]);

    public void Dispose() => tenant.Dispose();
}
