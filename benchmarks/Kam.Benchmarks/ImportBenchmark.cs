using System.Diagnostics;
using System.Globalization;
using Kam.Cli;
using Kam.Cli.Import;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Kam.Sandbox;
using Newtonsoft.Json.Linq;

namespace Kam.Benchmarks;

/// <summary>One import through the Web API of a fresh local Dataverse, in one process so that the plug-ins' calls can be counted.</summary>
static class ImportBenchmark
{
    public static async Task RunAsync(string folder, string zip, DateOnly today, string? database)
    {
        await using var host = SandboxHost.Start(new SandboxOptions { Zip = zip, Today = today, Port = 0, Database = database });
        using var client = new DataverseClient(host.Address);
        await client.CallAsync("kam_Setup");
        var calls = new CallCount();
        using var observer = host.Organization.Observe(calls.Count);
        var (output, watch, processor) = (new StringWriter(), Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var settings = new ImportSettings(folder, null, "rejects.csv", Apply: true, Json: true, CreateOwners: true, Workers: null, Language.English);
        await new ImportRun(client, settings, new ConsoleLog(), output).RunAsync(default);
        Print(JObject.Parse(output.ToString()), watch.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - processor, client.Traffic, calls);
    }

    static void Print(JObject totals, TimeSpan time, TimeSpan processor, Traffic traffic, CallCount calls)
    {
        var (lines, purchases) = ((double)totals["lines"]!, (double)totals["purchases"]!);
        Line("lines", lines);
        Line("purchases", purchases);
        Line("LTV revenue", (double)totals["ltvRevenue"]!);
        Line("LTV gross profit", (double)totals["ltvGrossProfit"]!);
        Line("seconds", time.TotalSeconds);
        Line("processor seconds", processor.TotalSeconds);
        Line("lines a second", lines / time.TotalSeconds);
        Line("purchases a second", purchases / time.TotalSeconds);
        Line("requests", traffic.Requests);
        Line("service calls by plug-ins", calls.Total);
        Line("service calls a purchase", calls.Total / purchases);
        foreach (var (what, count) in calls.MostFirst().Take(12))
            Line("  " + what, count);
    }

    static void Line(string what, double figure) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-64}{figure,16:#,0.##}"));
}
