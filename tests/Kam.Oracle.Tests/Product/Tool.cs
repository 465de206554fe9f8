using System.Diagnostics;

namespace Kam.Oracle.Tests.Product;

/// <summary>The command line tool as everybody runs it: a program of its own.</summary>
static class Tool
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Package => Existing(Path.Combine(Root, "artifacts", "KeyAccountManagement_managed.zip"));

    /// <returns>Standard output; anything but success is a failure that tells what the tool said.</returns>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Root, "artifacts", "bin", "Kam.Cli", "release", "kam.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"kam {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{await output}\n{await error}");
        return await output;
    }

    static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("These tests are not inside their repository.")
        : File.Exists(Path.Combine(folder.FullName, "version.txt")) ? folder.FullName : FindRoot(folder.Parent);

    static string Existing(string zip) => File.Exists(zip) ? zip : throw new FileNotFoundException("Pack the solution first: ./kam pack", zip);
}
