using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;

namespace Kam.Cli.Catalogue;

/// <summary><c>kam catalogue export FILE</c>, <c>kam catalogue import FILE</c></summary>
static class CatalogueVerb
{
    public static Command Create() => new("catalogue", "Carries the catalogue of progresses from one organisation to another, in both languages.") { Export(), Import() };

    static Command Export()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The JSON file to write." };
        var command = new Command("export", "Writes the catalogue to a JSON file, retired entries included.") { file };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var catalogue = await CatalogueRows.ReadAsync(client, cancel).ConfigureAwait(false);
            var target = arguments.GetValue(file)!;
            await File.WriteAllTextAsync(target.FullName, CatalogueFile.Write(catalogue.Values.Select(row => row.Entry)), cancel).ConfigureAwait(false);
            new ConsoleLog().Say($"{catalogue.Count} entries in {target}.");
            return ExitCode.Done;
        });
        return command;
    }

    static Command Import()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A JSON file as export writes it." };
        var apply = new Option<bool>("--apply") { Description = "Write. Without it the differences are shown and nothing is written." };
        var command = new Command("import", "Brings the entries of a JSON file into the catalogue, by their codes.") { file, apply };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            // Read before anything is asked: a file that is wrong needs no organisation to be refused.
            var entries = CatalogueFile.Read(await File.ReadAllTextAsync(arguments.GetValue(file)!.FullName, cancel).ConfigureAwait(false));
            using var client = connection.Connect(arguments);
            return await new CatalogueImport(client, new ConsoleLog()).RunAsync(entries, arguments.GetValue(apply), cancel).ConfigureAwait(false);
        });
        return command;
    }
}
