using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json;

namespace Kam.Cli.Seed;

/// <summary><c>kam seed</c>: what the button on the health page does.</summary>
static class SeedVerb
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print the answer as one JSON line on standard output." };
        var command = new Command("seed", "Loads the catalogue and the settings (kam_Setup); repeatable, keeps what you changed.") { json };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var answer = await client.CallAsync("kam_Setup", repeatable: true, cancel: cancel).ConfigureAwait(false);
            answer.Remove("@odata.context");
            if (arguments.GetValue(json))
                Console.WriteLine(answer.ToString(Formatting.None));
            else
                new ConsoleLog().Say($"{answer["Created"]} created, {answer["Updated"]} updated, {answer["Kept"]} kept.");
            return ExitCode.Done;
        });
        return command;
    }
}
