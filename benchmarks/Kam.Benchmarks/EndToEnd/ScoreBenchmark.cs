using System.Diagnostics;
using System.Globalization;
using Kam.Cli.Progress;
using Kam.Cli.Score;
using Kam.Cli.Score.Journal;
using Kam.Dataverse;
using Kam.Sandbox;
using Newtonsoft.Json.Linq;

namespace Kam.Benchmarks.EndToEnd;

/// <summary>kam score --all over the Web API of a local Dataverse in the same process: all clients, then none, then a hundred.</summary>
static class ScoreBenchmark
{
    const int Spoilt = 100;

    public static async Task RunAsync(int clients, long purchases, string zip, DateOnly today, string database)
    {
        var options = new SandboxOptions { Zip = zip, Today = today, Port = 0, Database = database };
        if (!File.Exists(database))
            await BenchmarkPortfolio.MakeAsync(options, clients, purchases);
        await using var host = SandboxHost.Start(options);
        await MeasureAsync("first run", host);
        await MeasureAsync("second run", host);
        await SpoilAsync(host);
        await MeasureAsync($"after {Spoilt} clients were spoilt", host);
    }

    static async Task MeasureAsync(string what, SandboxHost host)
    {
        using var client = new DataverseClient(host.Address);
        var journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;
        using var process = Process.GetCurrentProcess();
        var (watch, processor) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var log = new TimedLog();
        var result = await new ScoreAll(client, new ScoreSettings(journal, Shard.Whole, TimeSpan.Zero, null), log).RunAsync(default);
        process.Refresh();
        Console.WriteLine($"== {what}: {result.Status}, {result.Failed} failed");
        Line("clients", result.Clients);
        Line("clients changed", result.Changed);
        Line("seconds", watch.Elapsed.TotalSeconds);
        foreach (var (stage, time) in log.Times)
            Line($"  {stage}", time.TotalSeconds);
        Line("processor seconds, client and server", (process.TotalProcessorTime - processor).TotalSeconds);
        Line("requests", client.Traffic.Requests);
        Line("requests as a licence counts them", client.Traffic.Operations);
        Line("megabytes sent", client.Traffic.Sent / 1e6);
        Line("megabytes received", client.Traffic.Received / 1e6);
        Line("megabytes of journal", Place.Read(new JournalFolder(journal), Shard.Whole).MeasuredTo / 1e6);
        Line("megabytes of memory at the most, client and server", process.PeakWorkingSet64 / 1e6);
        Directory.Delete(journal, recursive: true);
    }

    static async Task SpoilAsync(SandboxHost host)
    {
        using var client = new DataverseClient(host.Address);
        var (rows, _) = await client.PageAsync("kam_clientvalues?$select=kam_clientvalueid&$filter=kam_s1%20ne%20null", Spoilt);
        foreach (var row in rows)
            await client.UpdateAsync("kam_clientvalues", Key.Of(row.Id("kam_clientvalueid")!.Value), new JObject { ["kam_s1"] = 1 });
    }

    static void Line(string what, double figure) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{figure,16:#,0.##}"));

    sealed class TimedLog : IWorkLog
    {
        public List<(string Stage, TimeSpan Time)> Times { get; } = [];

        public IStage Begin(string name, long steps) => new Timed(this, name);

        public void Say(string line) => Console.Error.WriteLine(line);

        sealed class Timed(TimedLog log, string name) : IStage
        {
            readonly Stopwatch _watch = Stopwatch.StartNew();

            public void Advance(long steps)
            {
            }

            public void Total(long steps)
            {
            }

            public void Dispose() => log.Times.Add((name, _watch.Elapsed));
        }
    }
}
