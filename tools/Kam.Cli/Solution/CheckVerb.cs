using System.CommandLine;
using Kam.SolutionModel;

namespace Kam.Cli.Solution;

/// <summary>kam check: the laws of the format, held against the tree.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var command = new Command("check", "Check solution/src against the rules of the format.");
        command.SetAction(_ => Check(Repository.At(Environment.CurrentDirectory)));
        return command;
    }

    static int Check(Repository repository)
    {
        var findings = SolutionChecks.Run(SolutionTree.Assemble(repository.SolutionSource));
        foreach (var finding in findings) Console.WriteLine(finding);
        Console.WriteLine($"{SolutionChecks.All.Count} checks, {findings.Count} findings.");
        return findings.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
