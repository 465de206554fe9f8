using System.Globalization;
using Kam.Dataverse;
using Kam.Sandbox;
using Newtonsoft.Json.Linq;

namespace Kam.Benchmarks.EndToEnd;

/// <summary>A portfolio of any size in a database file, made once.</summary>
static class BenchmarkPortfolio
{
    const int Categories = 20;

    public static async Task MakeAsync(SandboxOptions options, int clients, long purchases)
    {
        await using (var host = SandboxHost.Start(options with { RunJobs = false }))
        {
            using var client = new DataverseClient(host.Address);
            await client.CallAsync("kam_Setup");
            await TemplatesAsync(client, options.Today!.Value);
        }
        using var load = new BulkLoad(options.Database!);
        load.Clients(clients);
        load.Purchases(clients, purchases);
    }

    static async Task TemplatesAsync(DataverseClient client, DateOnly today)
    {
        var categories = new List<Guid>();
        for (var number = 1; number <= Categories; number++)
            categories.Add(await client.CreateAsync("kam_categories", new JObject { ["kam_code"] = $"K{number:00}", ["kam_name"] = $"Category {number}" }));
        await client.CreateAsync("accounts", new JObject { ["name"] = "Template", ["kam_externalid"] = "C0000000" });
        var buyer = await client.CreateAsync("accounts", new JObject { ["name"] = "Buyer of the templates", ["kam_externalid"] = "C9999999" });
        foreach (var number in new[] { 1, 2 })
            await client.CreateAsync("kam_purchases", new JObject
            {
                ["kam_document"] = $"T{number}",
                ["kam_externalid"] = $"T{number:000000000}",
                ["kam_purchasedon"] = today.AddDays(number - 2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["kam_netamount"] = 1,
                ["kam_units"] = 1,
                ["kam_cost"] = 1,
            }.Bind("kam_accountid", "accounts", buyer).Bind("kam_categoryid", "kam_categories", categories[0]));
    }
}
