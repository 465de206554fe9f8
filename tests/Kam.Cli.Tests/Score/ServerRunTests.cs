using Kam.Cli.Score;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.EndToEnd;

namespace Kam.Cli.Tests.Score;

/// <summary>The platform's run and the one of this process over the same clients.</summary>
public sealed class ServerRunTests : IAsyncLifetime
{
    readonly Scored _scored = new() { IsScored = false };
    readonly string _journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;

    [Fact]
    public async Task The_platform_scores_all_clients_while_we_wait()
    {
        var result = await RunAsync();
        Assert.Equal((RunStatus.Completed, ExitCode.Done), (result.Status, result.ExitCode));
        Assert.Equal((result.Clients, new DateOnly(2020, 5, 31)), (result.Scored, result.AsOf));
        Assert.InRange(result.Scored, 30, Portfolio.Clients);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task After_the_platforms_run_ours_finds_nothing_to_write()
    {
        await RunAsync();
        var (rows, before) = (await _scored.ExportAsync(), await _scored.VersionsAsync());
        Assert.Equal(0, (await _scored.RunAsync(_journal)).Changed);
        Assert.Equal(rows, await _scored.ExportAsync());
        Assert.Equal(before, await _scored.VersionsAsync());
    }

    [Fact]
    public async Task After_our_run_the_platforms_finds_nothing_to_write()
    {
        await _scored.RunAsync(_journal);
        var (rows, before) = (await _scored.ExportAsync(), await _scored.VersionsAsync());
        Assert.Equal(0, (await RunAsync()).Changed);
        Assert.Equal(rows, await _scored.ExportAsync());
        Assert.Equal(before, await _scored.VersionsAsync());
    }

    public ValueTask InitializeAsync() => _scored.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_journal, recursive: true);
        return _scored.DisposeAsync();
    }

    Task<ScoreResult> RunAsync() => new ServerRun(_scored.Host.Client, new Silence(), TimeSpan.FromMinutes(1)).RunAsync(full: false, default);
}
