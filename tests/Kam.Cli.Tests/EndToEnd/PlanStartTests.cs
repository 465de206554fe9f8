using Kam.Cli.Plans.Start;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

/// <summary>Plans for the best clients in one go, over HTTP.</summary>
public sealed class PlanStartTests
{
    [Fact]
    public async Task The_best_clients_get_a_plan_each_and_keep_it()
    {
        await using var host = new Host();
        await host.Client.CallAsync("kam_Setup", repeatable: true);
        foreach (var (key, segment) in new[] { ("C3", 1), ("C1", 0), ("C2", 1), ("C4", 2) }) await CreateAsync(host, key, segment);
        var best = await BestClients.ReadAsync(host.Client, 2, default);
        Assert.Equal(["C1 Client C1: K, ", "C2 Client C2: A, "], best.Select(client => client.ToString()));
        var (first, again) = (await StartAsync(host, best), await StartAsync(host, await BestClients.ReadAsync(host.Client, 30, default)));
        Assert.Equal([true, true], first.Select(plan => plan.Created));
        Assert.Equal([false, false, true], again.Select(plan => plan.Created));
        Assert.Equal(3, await host.CountAsync("kam_plans?$select=kam_name&$filter=kam_year%20eq%202020"));

        var file = Path.GetTempFileName();
        PlanLedger.Write(file, again);
        Assert.Equal(["externalid,name,segment,score,year,asof,revenue12,revenuebefore,recurringbase,initiativevalue,forecast,trend", "C1,Client C1,K,,2020,2020-05-31,,,,0,0,"], File.ReadLines(file).Take(2));
        File.Delete(file);
    }

    [Fact]
    public async Task Who_cannot_be_started_is_named_and_the_others_go_on()
    {
        await using var host = new Host();
        await host.Client.CallAsync("kam_Setup", repeatable: true);
        await CreateAsync(host, "C1", 0);
        var best = await BestClients.ReadAsync(host.Client, 1, default);
        Assert.Single(await StartAsync(host, [best[0] with { Id = Guid.NewGuid() }, best[0]]));
        Assert.Empty(await new PlanStarts(host.Client, new Silence()).RunAsync(best, 2031, default));
    }

    static Task<IReadOnlyList<StartedPlan>> StartAsync(Host host, IReadOnlyList<BestClient> clients) => new PlanStarts(host.Client, new Silence()).RunAsync(clients, null, default);

    static Task CreateAsync(Host host, string key, int segment) => host.Client.CreateAsync("accounts", new JObject
    {
        ["name"] = $"Client {key}",
        ["kam_externalid"] = key,
        ["kam_segmentoverride"] = 489900000 + segment,
        ["kam_overridereason"] = "Strategic",
        ["kam_overrideexpireson"] = "2020-12-31",
    });
}
