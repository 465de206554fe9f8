using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class CrashTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Five();

    /// <summary>After each cut another run over the same data, undisturbed, freezes the very same population and finds nothing to write: the rows are those that it would have left.</summary>
    [Fact]
    public void Cut_off_after_any_call_and_started_again_a_run_ends_as_if_nothing_had_happened()
    {
        var after = 0;
        for (var isCut = true; isCut; after++)
        {
            Invest(after);
            var run = tenant.BeginInTwo();
            using (new Crash(tenant, after)) tenant.Organization.Jobs.RunAll();
            isCut = tenant.RunOf(run).RunStatus != RunStatusChoice.Completed;
            if (isCut) Assert.Equal((run, false), (tenant.StartRun().Id, false));
            tenant.Organization.Jobs.RunAll();
            var (done, undisturbed) = (tenant.RunOf(run), tenant.ScoreAll());
            Assert.Equal((RunStatusChoice.Completed, 5, 5, 0), (done.RunStatus, done.Measured, done.Scored, done.Failed));
            Assert.Equal((done.Fingerprint, 0), (undisturbed.Fingerprint, undisturbed.Changed));
        }
        Assert.InRange(after, 80, 200);
    }

    [Fact]
    public void Cut_off_while_it_is_started_nothing_of_it_remains()
    {
        for (var after = 0; after < 7; after++)
            using (new Crash(tenant, after)) Assert.Throws<DataverseFault>(() => tenant.StartRun());
        Assert.Empty(tenant.All(ScoringRunRow.Table));
        Assert.True(tenant.StartRun().IsNew);
    }

    /// <summary>An edit at each call between two transactions of the run: whatever comes of the race, it is what a recalculation from the purchases finds.</summary>
    [Fact]
    public void Edited_at_any_moment_of_a_run_a_client_ends_as_a_recalculation_finds_it()
    {
        var at = 0;
        for (var isEdited = true; isEdited; at++)
        {
            Invest(at);
            var run = tenant.BeginInTwo();
            isEdited = EditAt(at);
            Assert.Equal((RunStatusChoice.Completed, 0), (tenant.RunOf(run).RunStatus, tenant.RunOf(run).Failed));
            var figures = tenant.FiguresOfClients();
            foreach (var client in tenant.Clients()) client.Recalculate(force: true);
            Assert.Equal(figures, tenant.FiguresOfClients());
        }
        Assert.InRange(at, 20, 60);
    }

    public void Dispose() => tenant.Dispose();

    bool EditAt(int at)
    {
        var (calls, category) = (0, A.Category(tenant, "late"));
        var client = tenant.Clients()[at % 5];
        using (tenant.Organization.Observe(call =>
        {
            if (!call.PluginType.EndsWith("WorkBatch", StringComparison.Ordinal) || calls++ != at) return;
            tenant.Administrator.Update(new AccountRow(client.Id) { MarketRating = 1 + at % 5 }.Row);
            tenant.Administrator.Create(A.Purchase(client, category, "2026-05-20", 50 + at, 40).Row);
        })) tenant.Organization.Jobs.RunAll();
        return calls > at;
    }

    /// <summary>Other inputs for everyone, so that the next run has everything to write.</summary>
    void Invest(int round)
    {
        foreach (var (client, index) in tenant.Clients().Select((client, index) => (client, index)))
            tenant.Administrator.Update(new AccountRow(client.Id) { ExpectedGrowth = (round + 3 * index) % 29 - 14 + index, Wallet = 90_000 + 17 * round + index }.Row);
        tenant.Organization.Jobs.RunAll();
    }
}
