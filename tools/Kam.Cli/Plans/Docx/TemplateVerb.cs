using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Plans.Paper;
using Kam.Cli.Progress;

namespace Kam.Cli.Plans.Docx;

/// <summary><c>kam plan template FILE</c></summary>
static class TemplateVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The Word file to write (.docx)." };
        var language = new Option<Language>("--language") { Description = "Of the headings." };
        var command = new Command("template", "Writes the template of the plan's document, to be restyled in Word and given to 'kam plan export --template'.") { file, language };
        command.Does(async (arguments, cancel) =>
        {
            var target = arguments.GetValue(file)!;
            await File.WriteAllBytesAsync(target.FullName, PlanTemplate.Write(PlanWords.In(arguments.GetValue(language))), cancel).ConfigureAwait(false);
            new ConsoleLog().Say($"The template is in {target}. What stands in its content controls is filled in by their tags; everything else is yours.");
            return ExitCode.Done;
        });
        return command;
    }
}
