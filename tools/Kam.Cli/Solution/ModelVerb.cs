using System.CommandLine;
using Kam.SolutionModel;

namespace Kam.Cli.Solution;

/// <summary>kam model: writes everything that is generated from the solution, or checks that it is up to date.</summary>
static class ModelVerb
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Change nothing; fail when a generated file differs." };
        var command = new Command("model", "Generate early-bound C#, typed forms and step XML from the solution.") { check };
        command.SetAction(result => Refusals.Guard(() => Run(Repository.At(Environment.CurrentDirectory), result.GetValue(check))));
        return command;
    }

    static int Run(Repository repository, bool check)
    {
        var files = ModelFiles.Generate(repository.Root, SolutionTree.Read(repository.SolutionSource), PluginAssembly(repository));
        var changed = check ? ModelFiles.Differences(repository.Root, files) : ModelFiles.Write(repository.Root, files);
        foreach (var path in changed) Console.WriteLine(check ? $"{path} is not what 'kam model' writes." : $"wrote {path}");
        Console.WriteLine($"{files.Count} generated files, {changed.Count} {(check ? "out of date" : "changed")}.");
        return check && changed.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    /// <summary>The steps follow from the built plug-ins; before the first build there are only row classes to write.</summary>
    static ReadOnlyMemory<byte>? PluginAssembly(Repository repository)
    {
        if (File.Exists(repository.PluginAssembly)) return File.ReadAllBytes(repository.PluginAssembly);
        Console.WriteLine("Kam.Plugins is not built yet: its steps are left alone.");
        return null;
    }
}
