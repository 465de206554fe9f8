using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Daily;

/// <summary><c>kam daily</c>: for any scheduler, since nothing in Dataverse fires plug-ins by the clock.</summary>
static class DailyVerb
{
    public static Command Create()
    {
        var date = new Option<DateOnly?>("--date") { Description = "The day to do the work of. Default: the organisation's today." };
        var whole = new Option<bool>("--until-finished") { Description = "Go on until the day's work is done; else one portion." };
        var command = new Command("daily", "Does the time-driven work of one day (kam_RunDaily); repeatable, goes on where it stopped. Where Dynamics 365 Sales is installed, initiatives then end with their opportunities.") { date, whole };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var done = await new DailyRun(client, new ConsoleLog())
                .RunAsync(arguments.GetValue(date), arguments.GetValue(whole), cancel).ConfigureAwait(false);
            return done ? ExitCode.Done : ExitCode.Partly;
        });
        return command;
    }
}
