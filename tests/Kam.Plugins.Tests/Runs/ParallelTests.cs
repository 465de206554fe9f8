using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class ParallelTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Thirty();

    [Fact]
    public void While_eight_write_purchases_of_one_client_a_run_scores_it_as_a_recalculation_does()
    {
        var client = tenant.Clients()[11];
        var (before, category) = (client.Account.LtvRevenue, A.Category(tenant, "rush"));
        tenant.Organization.Jobs.Start();
        var run = tenant.StartRun(full: true);
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, writer => Write(client, category, writer));
        Assert.True(SpinWait.SpinUntil(() => tenant.Organization.Jobs.Pending == 0, TimeSpan.FromMinutes(3)));
        tenant.Organization.Jobs.Stop();
        Assert.Equal((RunStatusChoice.Completed, 0), (tenant.RunOf(run.Id).RunStatus, tenant.RunOf(run.Id).Failed));
        Assert.Equal(before + 8 * (1 + 2 + 3 + 4 + 5), client.Account.LtvRevenue);
        var figures = tenant.FiguresOfClients();
        foreach (var each in tenant.Clients()) each.Recalculate(force: true);
        Assert.Equal(figures, tenant.FiguresOfClients());
    }

    public void Dispose() => tenant.Dispose();

    void Write(Client client, Guid category, int writer)
    {
        for (var purchase = 1; purchase <= 5; purchase++)
            tenant.Administrator.Create(A.Purchase(client, category, $"2026-05-{10 + writer}", purchase, 0.5m).Row);
    }
}
