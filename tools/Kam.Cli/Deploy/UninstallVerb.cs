using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;

namespace Kam.Cli.Deploy;

/// <summary><c>kam uninstall NAME</c></summary>
static class UninstallVerb
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The unique name of a managed solution, for example KeyAccountManagement." };
        var apply = new Option<bool>("--apply") { Description = "Uninstall. Without it only what would go is shown." };
        var command = new Command("uninstall", "Removes a managed solution from an organisation with its tables, their rows and its columns.") { name, apply };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var uninstallation = new Uninstallation(client, new ConsoleLog());
            var solution = await uninstallation.PlanAsync(arguments.GetValue(name)!, cancel).ConfigureAwait(false);
            if (!arguments.GetValue(apply))
                return ExitCode.PlanOnly;
            await uninstallation.RemoveAsync(solution, cancel).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
