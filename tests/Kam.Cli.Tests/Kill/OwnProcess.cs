using System.Diagnostics;

namespace Kam.Cli.Tests.Kill;

/// <summary>One of our programs as a process of its own, that can be ended as a power cut would: by SIGKILL, without a word.</summary>
sealed class OwnProcess : IDisposable
{
    readonly Process _process;
    readonly Task<string> _said;
    bool _isGone;

    /// <param name="assembly">The file of the program, beside the tests.</param>
    public OwnProcess(string assembly, params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        _ = _process.StandardOutput.ReadToEndAsync();
        _said = _process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>SIGKILL, on Unix.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <returns>The exit code, and what it said.</returns>
    public async Task<(int Code, string Said)> EndAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _said);
    }

    public void Dispose()
    {
        if (_isGone)
            return;
        _isGone = true;
        Kill();
        _process.Dispose();
    }
}
