using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;
using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Server;
using Kam.Dataverse;

namespace Kam.Cli.Score;

/// <summary><c>kam score</c>: all clients, by the platform's own run or, with --all, in this process.</summary>
static class ScoreVerb
{
    readonly static Option<bool> Full = new("--full") { Description = "Also recalculate clients whose figures are of this as-of date already. --all always does." };
    readonly static Option<bool> All = new("--all") { Description = "Do the work in this process instead of the platform's background jobs; needs the role KAM Importer." };
    readonly static Option<string?> Part = new("--shard") { Description = "With --all: do part i of n, for example 1/4. Each part may run on its own machine as its own application user." };
    readonly static Option<DirectoryInfo?> Journal = new("--journal") { Description = "With --all: where the state of the run is kept; all shards share it. Default: a folder of the user's, one for each organisation." };
    readonly static Option<int> Wait = new("--wait") { Description = "For how many minutes without any progress, of the platform or of other shards, to wait.", DefaultValueFactory = _ => 10 };
    readonly static Option<int?> Workers = new("--workers") { Description = "With --all: requests at the same time. Default: what the service recommends." };
    readonly static Option<FileInfo?> Export = new("--export") { Description = "When the run is complete, write one line a client with every computed column to this CSV file." };
    readonly static Option<bool> Json = new("--json") { Description = "Print the counters as one JSON line on standard output." };

    public static Command Create()
    {
        var command = new Command("score", "Scores all clients: starts or resumes a scoring run and waits for its end.") { Full, All, Part, Journal, Wait, Workers, Export, Json };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var log = new ConsoleLog();
            var result = await RunAsync(client, arguments, log, cancel).ConfigureAwait(false);
            if (arguments.GetValue(Export) is { } file)
                await ExportAsync(client, result, file.FullName, log, cancel).ConfigureAwait(false);
            await result.TellAsync(client.Traffic, arguments.GetValue(Json), log, Console.Out).ConfigureAwait(false);
            return result.ExitCode;
        });
        return command;
    }

    static async Task<ScoreResult> RunAsync(DataverseClient client, ParseResult arguments, IWorkLog log, CancellationToken cancel)
    {
        var patience = TimeSpan.FromMinutes(arguments.GetValue(Wait));
        if (!arguments.GetValue(All))
            return arguments.GetValue(Part) is null && arguments.GetValue(Journal) is null && arguments.GetValue(Workers) is null
                ? await new ServerRun(client, log, patience).RunAsync(arguments.GetValue(Full), cancel).ConfigureAwait(false)
                : throw new InvalidOperationException("--shard, --journal and --workers belong to --all: the platform divides its own work.");
        var shard = Shard.Parse(arguments.GetValue(Part));
        if (!shard.IsWhole && arguments.GetValue(Journal) is null)
            throw new InvalidOperationException("Shards find each other in the journal: give all of them the same --journal.");
        var folder = arguments.GetValue(Journal)?.FullName ?? JournalFolder.DefaultFor(client.Organization);
        var settings = new ScoreSettings(folder, shard, patience, arguments.GetValue(Workers));
        return await new ScoreAll(client, settings, log).RunAsync(cancel).ConfigureAwait(false);
    }

    static async Task ExportAsync(DataverseClient client, ScoreResult result, string path, IWorkLog log, CancellationToken cancel)
    {
        if (!result.IsComplete)
        {
            log.Say("The run is not complete, so nothing is exported.");
            return;
        }
        var rows = await new ScoreExport(client, log).WriteAsync(path, cancel).ConfigureAwait(false);
        log.Say($"{rows} clients in {path}.");
    }
}
