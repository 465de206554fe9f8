using Kam.Plugins.Tests.World;
using LocalDataverse.Scheduling;

namespace Kam.Plugins.Tests.Concurrency;

/// <summary>Two people add purchases to one client at the same time, and the background recounts it beside them: in a thousand orders.</summary>
public sealed class PurchaseOrdersTests
{
    const int Orders = 1000;

    /// <summary>
    /// All orders in which one of the four (two saves, two jobs) is once left for another one; of all others those that a seed
    /// draws, a tenth of them between any two statements.
    /// </summary>
    [Theory]
    [InlineData(IsolationMode.ReadCommittedSnapshot)]
    [InlineData(IsolationMode.ReadCommittedLocking)]
    public void No_purchase_is_lost_from_the_statistics(IsolationMode isolation)
    {
        using var tenant = new Tenant(isolation);
        var category = A.Category(tenant, "orders");
        var once = new Explorer { Preemptions = 1, Clock = tenant.Clock }.Every(() => TwoPurchases(tenant, category));
        Assert.True(once.IsComplete && Holds(once), once.ToString());
        var calls = new Explorer { Clock = tenant.Clock }.Random(seed: 6, Math.Max(Orders / 10, Orders - once.Schedules), () => TwoPurchases(tenant, category));
        Assert.True(Holds(calls), calls.ToString());
        var statements = new Explorer { SwitchAt = SwitchPoint.Statement, Clock = tenant.Clock }.Random(seed: 6, Orders / 10, () => TwoPurchases(tenant, category));
        Assert.True(Holds(statements), statements.ToString());
    }

    static bool Holds(Exploration found) => found is { Failures: 0, WithWaits: > 0 };

    static Trial TwoPurchases(Tenant tenant, Guid category)
    {
        var client = A.Client(tenant);
        tenant.Organization.Jobs.RunAll();
        var (first, second) = (A.Purchase(client, category, "2026-05-10", 100), A.Purchase(client, category, "2026-05-11", 250));
        return new Trial([() => tenant.Administrator.Create(first.Row), () => tenant.Administrator.Create(second.Row)], () =>
        {
            Assert.Equal(0, tenant.Organization.Jobs.Pending);
            Assert.Equal(350, client.Account.LtvRevenue);
        });
    }
}
