using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Plans.Paper;
using Kam.Cli.Plans.Reading;
using Kam.Cli.Progress;

namespace Kam.Cli.Plans.Docx;

/// <summary><c>kam plan export</c></summary>
static class ExportVerb
{
    public static Command Create()
    {
        var id = new Argument<Guid?>("ID") { Description = "The plan's id. Or say --account and --year.", Arity = ArgumentArity.ZeroOrOne };
        var account = new Option<string?>("--account") { Description = "The client's name." };
        var year = new Option<int?>("--year") { Description = "The plan's year." };
        var docx = new Option<FileInfo>("--docx") { Description = "The Word file to write.", Required = true };
        var template = new Option<FileInfo?>("--template") { Description = "A template as 'kam plan template' writes it, restyled. Default: the shipped one." };
        var language = new Option<Language>("--language") { Description = "Of headings, numbers and dates." };
        var command = new Command("export", "Writes a plan as a Word document.") { id, account, year, docx, template, language };
        var connection = new ConnectionOptions().AddTo(command);
        command.Does(async (arguments, cancel) =>
        {
            var words = PlanWords.In(arguments.GetValue(language));
            var layout = arguments.GetValue(template) is { } file ? await File.ReadAllBytesAsync(file.FullName, cancel).ConfigureAwait(false) : PlanTemplate.Write(words);
            using var client = connection.Connect(arguments);
            var wanted = arguments.GetValue(id) ?? await PlanQuery.FindAsync(client, arguments.GetValue(account), arguments.GetValue(year), cancel).ConfigureAwait(false);
            var rows = await PlanQuery.ReadAsync(client, wanted, words.Language, cancel).ConfigureAwait(false);
            var paper = PlanPaper.Of(rows, words);
            var target = arguments.GetValue(docx)!;
            await File.WriteAllBytesAsync(target.FullName, PlanDocument.Write(layout, paper, words), cancel).ConfigureAwait(false);
            new ConsoleLog().Say($"{paper.Text("heading")} in {target}.");
            return ExitCode.Done;
        });
        return command;
    }
}
