using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;

namespace Kam.Cli.Plans.Start;

/// <summary><c>kam plan start</c></summary>
static class StartVerb
{
    public static Command Create()
    {
        var top = new Option<int>("--top") { Description = "For so many key and developing clients, those with the highest score first.", Required = true };
        var year = new Option<int?>("--year") { Description = "The fiscal year to plan. Default: this one." };
        var export = new Option<FileInfo?>("--export") { Description = "Write what the plans begin with to this CSV file." };
        var apply = new Option<bool>("--apply") { Description = "Start the plans. Without it the clients are shown and nothing is written." };
        var command = new Command("start", "Starts plans for the best clients. Who has a plan keeps it.") { top, year, export, apply };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var log = new ConsoleLog();
            var clients = await BestClients.ReadAsync(client, arguments.GetValue(top), cancel).ConfigureAwait(false);
            if (!arguments.GetValue(apply))
            {
                foreach (var best in clients) log.Say(best.ToString());
                log.Say($"{clients.Count} clients. Nothing is written without --apply.");
                return ExitCode.PlanOnly;
            }
            var started = await new PlanStarts(client, log).RunAsync(clients, arguments.GetValue(year), cancel).ConfigureAwait(false);
            if (arguments.GetValue(export) is { } file) PlanLedger.Write(file.FullName, started);
            return started.Count == clients.Count ? ExitCode.Done : ExitCode.Partly;
        });
        return command;
    }
}
