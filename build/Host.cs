using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Kam.Build;

/// <summary>The local Dataverse as a process of its own, ended with this one.</summary>
sealed class Host : IAsyncDisposable
{
    readonly Process process;
    readonly List<PosixSignalRegistration> signals = [];

    Host(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            signals.Add(PosixSignalRegistration.Create(signal, _ => Kill()));
    }

    public Uri Address { get; }

    public static async Task<Host> Start(string database, TryOptions options, int port)
    {
        string[] clock = options.Today is null ? [] : ["--today", options.Today];
        string[] sales = options.WithSales ? ["--with-sales"] : [];
        var process = Shell.Start("dotnet",
            [Repository.Assembly("Kam.Sandbox"), "--zip", Repository.ManagedZip, "--database", database, "--port", $"{port}", .. clock, .. sales],
            folder: null, redirect: true, redirectError: false);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var host = new Host(process, new Uri($"http://127.0.0.1:{port}"));
        await host.Ready();
        return host;
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public Task Ended() => process.WaitForExitAsync();

    async Task Ready()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(100))
        {
            if (process.HasExited)
                throw new BuildFailure($"The local Dataverse did not start (exit code {process.ExitCode}); what it said is above.");
            if (await Answers(http))
                return;
        }
        Kill();
        throw new BuildFailure("The local Dataverse did not answer within three minutes.");
    }

    static async Task<bool> Answers(HttpClient http)
    {
        try { return (await http.GetAsync("/sandbox/status")).IsSuccessStatusCode; }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException) { return false; }
    }

    void KillAtExit(object? sender, EventArgs happened) => Kill();

    void Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        signals.ForEach(signal => signal.Dispose());
        process.Dispose();
    }
}
