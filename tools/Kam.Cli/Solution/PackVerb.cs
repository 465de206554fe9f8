using System.CommandLine;
using System.Security.Cryptography;
using Kam.SolutionModel;

namespace Kam.Cli.Solution;

/// <summary>kam pack: the managed and the unmanaged zip from one tree.</summary>
static class PackVerb
{
    public static Command Create()
    {
        var output = new Option<DirectoryInfo?>("--output") { Description = "Folder for the zips; artifacts by default." };
        var command = new Command("pack", "Pack solution/src into artifacts/KeyAccountManagement_managed.zip and KeyAccountManagement.zip.") { output };
        command.SetAction(result => Refusals.Guard(() => Pack(Repository.At(Environment.CurrentDirectory), result.GetValue(output))));
        return command;
    }

    static int Pack(Repository repository, DirectoryInfo? output)
    {
        var folder = output?.FullName ?? repository.Artifacts;
        Directory.CreateDirectory(folder);
        Write(repository, Path.Combine(folder, "KeyAccountManagement_managed.zip"), managed: true);
        Write(repository, Path.Combine(folder, "KeyAccountManagement.zip"), managed: false);
        return ExitCode.Done;
    }

    static void Write(Repository repository, string path, bool managed)
    {
        using var zip = new MemoryStream();
        SolutionPacker.Pack(new(repository.SolutionSource, repository.Version, managed), zip);
        File.WriteAllBytes(path, zip.ToArray());
        Console.WriteLine($"{path}  {zip.Length} bytes  sha256 {Convert.ToHexStringLower(SHA256.HashData(zip.ToArray()))}");
    }
}
