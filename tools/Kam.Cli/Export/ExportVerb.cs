using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Progress;

namespace Kam.Cli.Export;

/// <summary><c>kam export TABLE</c></summary>
static class ExportVerb
{
    public static Command Create()
    {
        var table = new Argument<string>("TABLE") { Description = "Logical name, for example account." };
        var columns = new Option<string[]>("--columns") { Description = "Logical names, separated by commas.", Required = true };
        var filter = new Option<string?>("--filter") { Description = "An OData filter, for example \"statecode eq 0\"." };
        var order = new Option<string?>("--order-by") { Description = "OData order. Default: the table's key, so that two exports of the same rows are equal." };
        var output = new Option<FileInfo>("--out") { Description = "The CSV file to write.", Required = true };
        var labels = new Option<bool>("--labels") { Description = "Choices, lookups and dates as the app shows them, instead of values and ids." };
        var command = new Command("export", "Writes columns of a table to a CSV file.") { table, columns, filter, order, output, labels };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            using var client = connection.Connect(arguments);
            var names = arguments.GetValue(columns)!.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            var query = new ExportQuery(arguments.GetValue(table)!, [.. names], arguments.GetValue(filter), arguments.GetValue(order), arguments.GetValue(labels));
            var log = new ConsoleLog();
            var file = arguments.GetValue(output)!;
            var rows = await new TableExport(client, log).WriteAsync(query, file.FullName, cancel).ConfigureAwait(false);
            log.Say($"{rows} rows of {query.Table} in {file}.");
            return ExitCode.Done;
        });
        return command;
    }
}
