using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;

namespace Kam.Cli.Deploy;

/// <summary><c>kam deploy ZIP</c></summary>
static class DeployVerb
{
    public static Command Create()
    {
        var zip = new Argument<FileInfo>("ZIP") { Description = "A solution package, for example artifacts/KeyAccountManagement_managed.zip." };
        var apply = new Option<bool>("--apply") { Description = "Import or upgrade. Without it only what is installed and what the package holds is shown." };
        var command = new Command("deploy", "Imports a solution package into an organisation; over a lower version it upgrades.") { zip, apply };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            var file = arguments.GetValue(zip)!;
            if (!file.Exists)
                throw new InvalidOperationException($"There is no file '{file}'.");
            using var client = connection.Connect(arguments);
            var deployment = new Deployment(client, new ConsoleLog());
            var message = await deployment.PlanAsync(file.FullName, cancel).ConfigureAwait(false);
            if (!arguments.GetValue(apply))
                return ExitCode.PlanOnly;
            await deployment.ImportAsync(await File.ReadAllBytesAsync(file.FullName, cancel).ConfigureAwait(false), cancel, message).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
