using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Progress;

namespace Kam.Cli.Import;

/// <summary><c>kam import DIR</c></summary>
static class ImportVerb
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder with the files." };
        var mapping = new Option<FileInfo?>("--mapping") { Description = "Which file and column means what (JSON). Default: the shipped mapping that fits." };
        var rejects = new Option<string>("--rejects") { Description = "Where the lines go that are not imported.", DefaultValueFactory = _ => "rejects.csv" };
        var apply = new Option<bool>("--apply") { Description = "Write. Without it the plan is shown and nothing is written." };
        var json = new Option<bool>("--json") { Description = "Print the control totals as one JSON line on standard output." };
        var create = new Option<bool?>("--create-owners") { Description = "Create the people whom the files name as users. Default: on this machine yes, on a tenant no." };
        var workers = new Option<int?>("--workers") { Description = "Messages at the same time. Default: what the service recommends." };
        var language = new Option<Language>("--language") { Description = "Of the reasons in the rejects file." };
        var command = new Command("import", "Imports clients, categories and purchases from CSV files.")
        {
            folder, mapping, rejects, apply, json, create, workers, language,
        };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var settings = new ImportSettings(
                Existing(arguments.GetValue(folder)!), arguments.GetValue(mapping)?.FullName, arguments.GetValue(rejects)!,
                arguments.GetValue(apply), arguments.GetValue(json), arguments.GetValue(create) ?? client.Organization.IsLoopback,
                arguments.GetValue(workers), arguments.GetValue(language));
            return await new ImportRun(client, settings, new ConsoleLog(), Console.Out).RunAsync(cancel).ConfigureAwait(false);
        });
        return command;
    }

    static string Existing(DirectoryInfo folder) =>
        folder.Exists ? folder.FullName : throw new InvalidOperationException($"There is no folder '{folder}'.");
}
