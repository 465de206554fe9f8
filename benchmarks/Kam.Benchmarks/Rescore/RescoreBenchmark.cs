using System.Globalization;
using Kam.Benchmarks.EndToEnd;
using Kam.Cli.Progress;
using Kam.Cli.Score;
using Kam.Cli.Score.Journal;
using Kam.Dataverse;
using Kam.Sandbox;

namespace Kam.Benchmarks.Rescore;

/// <summary>What it costs that a client is scored while it is saved: the processor time of the save, beside the same host whose step does nothing.</summary>
static class RescoreBenchmark
{
    const int Rounds = 12;

    public static async Task RunAsync(int clients, long purchases, string zip, DateOnly today, string folder)
    {
        Directory.CreateDirectory(folder);
        var options = new SandboxOptions { Zip = zip, Today = today, Port = 0, RunJobs = false };
        var scored = Path.Combine(folder, "scored.db");
        if (!File.Exists(scored)) await ScoreAsync(options with { Database = scored }, clients, purchases);
        var emptied = Path.Combine(folder, "emptied.zip");
        EmptyStep.Write(zip, "RescoreClient", emptied);
        await using var ours = new SavingHost(options with { Database = Copy(scored, "ours.db") });
        await using var empty = new SavingHost(options with { Database = Copy(scored, "empty.db"), Zip = emptied });
        Console.WriteLine($"{ours.Calls()} service call a save with the step, {empty.Calls()} with an empty one; a frozen population of {ours.PopulationLength():N0} characters");
        Compare("inside the process", ours.Save, empty.Save);
        Compare("through the Web API", ours.SaveByWebApi, empty.SaveByWebApi);
    }

    static async Task ScoreAsync(SandboxOptions options, int clients, long purchases)
    {
        await BenchmarkPortfolio.MakeAsync(options, clients, purchases);
        await using var host = SandboxHost.Start(options);
        using var client = new DataverseClient(host.Address);
        var journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;
        await new ScoreAll(client, new ScoreSettings(journal, Shard.Whole, TimeSpan.Zero, null), new ConsoleLog()).RunAsync(default);
        Directory.Delete(journal, recursive: true);
    }

    /// <summary>Round about, so that what else the machine does falls on both alike; the least of the rounds is what the work itself takes.</summary>
    static void Compare(string where, Func<TimeSpan> ours, Func<TimeSpan> empty)
    {
        ours();
        empty();
        var times = Enumerable.Range(0, Rounds).Select(_ => (Ours: ours(), Empty: empty())).ToList();
        var (with, without) = (times.Min(time => time.Ours), times.Min(time => time.Empty));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{where,-24}{with.TotalMicroseconds,10:N0} µs of processor a save with the step{without.TotalMicroseconds,10:N0} µs with an empty one: {with / without:N2} x"));
    }

    static string Copy(string database, string name)
    {
        var copy = Path.Combine(Path.GetDirectoryName(database)!, name);
        foreach (var old in Directory.GetFiles(Path.GetDirectoryName(database)!, name + "*")) File.Delete(old);
        foreach (var part in new[] { "", "-wal", ".package" }.Where(part => File.Exists(database + part))) File.Copy(database + part, copy + part);
        return copy;
    }
}
