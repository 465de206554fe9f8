using Kam.Cli.People;
using Kam.Cli.Score;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;

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

    [Theory]
    [InlineData("KAM Importer")]
    [InlineData("KAM Administrator")]
    public async Task The_role_of_an_application_user_is_enough(string role)
    {
        var users = new Users(_scored.Host.Client);
        var user = await users.EnsureAsync(new NewUser("Score", "Service", "score@example.com", role), default);
        // Whoever asks in the name of another is asked too: the guard of computed columns looks at both.
        var asking = await _scored.Host.Client.WhoAmIAsync();
        await users.GrantAsync(asking.User, "KAM Importer", asking.BusinessUnit, default);
        using var client = _scored.Host.Client.As(user);
        var result = role == "KAM Importer"
            ? await _scored.RunAsync(_journal, client)
            : await new ServerRun(client, new Silence(), TimeSpan.FromMinutes(1)).RunAsync(full: false, default);
        Assert.Equal((RunStatus.Completed, ExitCode.Done), (result.Status, result.ExitCode));
        Assert.Equal(result.Scored, result.Changed);
    }

    public ValueTask InitializeAsync() => _scored.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_journal, recursive: true);
        return _scored.DisposeAsync();
    }

    Task<ScoreResult> RunAsync() => new ServerRun(_scored.Host.Client, new Silence(), TimeSpan.FromMinutes(1)).RunAsync(full: false, default);
}
