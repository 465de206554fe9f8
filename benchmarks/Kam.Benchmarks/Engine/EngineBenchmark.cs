using System.Diagnostics;
using System.Globalization;
using Kam.Benchmarks.EndToEnd;
using Kam.Sandbox;
using LocalDataverse;

namespace Kam.Benchmarks.Engine;

/// <summary>What the local Dataverse itself takes, by the organization service in its process, beside the same statements by SQLite alone.</summary>
static class EngineBenchmark
{
    static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    public static async Task RunAsync(string zip, DateOnly today, string folder)
    {
        Directory.CreateDirectory(folder);
        var joined = await PortfolioAsync(zip, today, folder, 300, 3000);
        var files = new List<string>();
        foreach (var size in Sizes) files.Add(await PortfolioAsync(zip, today, folder, size / 10, size));
        Timing.PrintHead();
        Creation.Measure();
        Timing.Of(5, () => Import(zip)).Print("import of the product's zip into a new organization");
        Over(joined, (ours, peer) => Beside("join of 3 000 purchases x 300 clients", 60, ours.Join, peer.Join));
        for (var size = 0; size < Sizes.Length; size++) Grow(files[size], Sizes[size]);
        Over(files[^1], (ours, peer) => Beside("sum and count by category over 1 000 000 purchases", 5, ours.ByCategory, peer.ByCategory));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"megabytes of memory at the most, in all of this: {process.PeakWorkingSet64 / 1e6:N0}"));
    }

    static void Grow(string file, int size) => Over(file, (ours, peer) =>
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {size:N0} purchases, {size / 10:N0} clients"));
        var client = ours.AnyClient();
        var (id, key) = ours.AnyPurchase();
        Beside($"purchases of one client ({ours.OfClient(client)} rows)", 600, () => ours.OfClient(client), () => peer.OfClient(client));
        Timing.Of(600, () => ours.ById(id)).Print("one purchase by its id");
        Timing.Of(600, () => ours.ByKey(key)).Print("one purchase by its key");
        Timing.Of(100, () => ours.FirstPage()).Print("the first 50 clients in the order of their keys");
    });

    static void Beside(string what, int times, Func<int> ours, Func<int> peer)
    {
        if (ours() != peer()) throw new InvalidOperationException($"{what}: {ours()} rows here and {peer()} there");
        Timing.Of(times, () => ours()).Print(what);
        Timing.Of(times, () => peer()).Print("   by SQLite alone");
    }

    /// <summary>An aggregate over more rows than the platform would take.</summary>
    static void Over(string file, Action<Questions, RawSqlite> ask)
    {
        using var organization = Organization.Open(new OrganizationOptions { DatabaseFile = file, MaxAggregatedRows = long.MaxValue });
        using var peer = new RawSqlite(file);
        ask(new Questions(organization.ServiceFor(organization.AdministratorId)), peer);
    }

    static void Import(string zip)
    {
        using var organization = Organization.Open(new OrganizationOptions());
        using var package = File.OpenRead(zip);
        organization.Import(package);
    }

    static async Task<string> PortfolioAsync(string zip, DateOnly today, string folder, int clients, int purchases)
    {
        var file = Path.Combine(folder, $"purchases-{purchases}.db");
        if (!File.Exists(file)) await BenchmarkPortfolio.MakeAsync(new SandboxOptions { Zip = zip, Today = today, Port = 0, Database = file }, clients, purchases);
        return file;
    }
}
