using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Quarters;

public sealed class ParallelPlanTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Eight_people_on_eight_clients_of_one_plan_lose_nothing()
    {
        var clients = Enumerable.Range(0, 8).Select(_ => tenant.Planned("2026-Q2", "K07", "D06", "I02")).ToList();
        tenant.Commit("2026-Q2");
        tenant.Clock.Pass(1);
        tenant.Organization.Jobs.Start();
        Parallel.ForEach(clients, new ParallelOptions { MaxDegreeOfParallelism = 8 }, (client, _, number) => Work(client, (int)number));
        Assert.True(SpinWait.SpinUntil(() => tenant.Organization.Jobs.Pending == 0, TimeSpan.FromMinutes(3)));
        tenant.Organization.Jobs.Stop();
        // K07 completed everywhere; D06 withdrawn by every second; I02 completed and reopened; I03 added by all and completed by every second.
        Assert.Equal("8/20 = 40%, 4 withdrawn, 4/8 added, 0 carried over", tenant.Kpi("2026-Q2").Figures());
    }

    [Fact]
    public void A_plan_is_frozen_once_whoever_comes_first()
    {
        tenant.Planned("2026-Q3", "K07", "D06");
        tenant.GoTo("2026-07-09");
        tenant.Work();
        tenant.Clock.Pass(1);
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            if (number == 5) tenant.Work();
            else Commit();
        });
        var kpi = tenant.Kpi("2026-Q3");
        Assert.Contains(kpi.QuarterPlanStatus!.Value, new[] { QuarterPlanStatusChoice.Committed, QuarterPlanStatusChoice.FrozenByItself });
        Assert.Equal((2, 2), (kpi.Planned, tenant.Items(kpi).Count));
    }

    public void Dispose() => tenant.Dispose();

    void Work(Client client, int number)
    {
        client.Finish(tenant, "K07", "I02");
        client.Plan(tenant, "I03", "2026-Q2");
        client.Progress("I02").Reopen(tenant, "Not so");
        if (number % 2 != 0) return;
        client.Progress("D06").Deactivate(tenant, "Not here");
        client.Finish(tenant, "I03");
    }

    /// <summary>Either it is committed, or it froze by itself before.</summary>
    void Commit()
    {
        try
        {
            Assert.Equal(2, tenant.Commit("2026-Q3"));
        }
        catch (DataverseFault refused)
        {
            Assert.EndsWith("(KAM-110)", refused.Message);
        }
    }
}
