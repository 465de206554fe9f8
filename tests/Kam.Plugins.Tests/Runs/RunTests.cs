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

    [Fact]
    public void The_whole_chain_is_five_deep()
    {
        tenant.ScoreAll(full: true);
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

    int Depth() => tenant.All("plugintracelog").Max(trace => (int)trace["depth"]);

    public void Dispose() => tenant.Dispose();
}
