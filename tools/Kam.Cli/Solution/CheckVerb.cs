using System.CommandLine;
using Kam.SolutionModel;

namespace Kam.Cli.Solution;

/// <summary>kam check: the laws of the format, held against the tree.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var zip = new Option<FileInfo?>("--zip") { Description = "Check a packed solution instead of solution/src." };
        var command = new Command("check", "Check the solution against the laws of its format.") { zip };
        command.SetAction(result => Refusals.Guard(() => Check(result.GetValue(zip) is { } file ? Packed(file) : Tree())));
        return command;
    }

    static SolutionPackage Tree() => SolutionTree.Assemble(Repository.At(Environment.CurrentDirectory).SolutionSource);

    static SolutionPackage Packed(FileInfo file)
    {
        using var stream = file.OpenRead();
        return SolutionZip.ReadPackage(stream);
    }

    static int Check(SolutionPackage package)
    {
        var findings = SolutionChecks.Run(package);
        foreach (var finding in findings) Console.WriteLine(finding);
        Console.WriteLine($"{SolutionChecks.All.Count} checks, {findings.Count} findings.");
        return findings.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
