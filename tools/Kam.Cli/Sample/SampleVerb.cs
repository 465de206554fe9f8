using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Load;

namespace Kam.Cli.Sample;

/// <summary><c>kam sample</c></summary>
static class SampleVerb
{
    public static Command Create()
    {
        var today = new Option<DateOnly?>("--today") { Description = "The day on which the sample's stories end. Default: the organisation's today." };
        var apply = new Option<bool>("--apply") { Description = "Write. Without it only what would be written is counted." };
        var json = new Option<bool>("--json") { Description = "Print the control totals as one JSON line on standard output." };
        var command = new Command("sample", "Fills an organisation with a portfolio to try: 60 clients, their people, three years of purchases, progresses, plans.") { today, apply, json };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var log = new ConsoleLog();
            var day = arguments.GetValue(today) ?? await OrganizationDay.OfAsync(client, cancel).ConfigureAwait(false);
            var run = new SampleRun(client, day, log);
            if (!arguments.GetValue(apply))
            {
                log.Say($"{run.Describe()} Nothing is written without --apply.");
                return ExitCode.PlanOnly;
            }
            var totals = await run.RunAsync(cancel).ConfigureAwait(false);
            if (arguments.GetValue(json))
                Console.WriteLine(totals);
            return ExitCode.Done;
        });
        return command;
    }
}
