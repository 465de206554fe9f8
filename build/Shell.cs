using System.Diagnostics;
using System.Text;

namespace Kam.Build;

sealed record Outcome(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Starts other programs.</summary>
static class Shell
{
    /// <summary>Longer than any step takes; a step that hangs must not hang everything.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>A build server that outlives its build would hold our pipes open, so none is left behind.</summary>
    static readonly Dictionary<string, string> Quiet = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["NO_UPDATE_NOTIFIER"] = "1",
    };

    /// <summary>Runs to the end and gives back what was written, both streams together.</summary>
    public static async Task<Outcome> Capture(string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(program, arguments, folder, redirect: true, environment: environment);
        var text = new StringBuilder();
        var reading = Task.WhenAll(Collect(process.StandardOutput, text), Collect(process.StandardError, text));
        if (!await Ends(process))
            return new Outcome(1, $"{text}'{program}' did not end within {Patience.TotalMinutes} minutes.");
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2)));
        lock (text)
        {
            return new Outcome(process.ExitCode, text.ToString());
        }
    }

    /// <summary>Runs to the end on this console, standard output going where the caller says.</summary>
    public static async Task<int> Pass(string program, IEnumerable<string> arguments, TextWriter? output = null)
    {
        using var process = Start(program, arguments, null, redirect: output is not null, redirectError: false);
        if (output is not null)
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                await output.WriteLineAsync(line);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public static Process Start(string program, IEnumerable<string> arguments, string? folder, bool redirect, bool? redirectError = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Environment.CurrentDirectory,
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirectError ?? redirect,
        };
        foreach (var (name, value) in Quiet.Concat(environment ?? new Dictionary<string, string>()))
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new BuildFailure($"'{program}' could not be started.");
    }

    static async Task<bool> Ends(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    static async Task Collect(StreamReader reader, StringBuilder text)
    {
        while (await reader.ReadLineAsync() is { } line)
            lock (text)
                text.AppendLine(line);
    }
}
