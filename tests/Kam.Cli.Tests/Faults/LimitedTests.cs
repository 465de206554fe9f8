using Kam.Cli.Tests.EndToEnd;
using Kam.Cli.Tests.Import;
using Kam.Sandbox;
using LocalDataverse.Limits;

namespace Kam.Cli.Tests.Faults;

/// <summary>The tool under limits so tight that it meets them, on a clock that nobody waits for.</summary>
public sealed class LimitedTests : IDisposable
{
    static readonly DateTimeOffset Start = new(2020, 6, 1, 0, 0, 0, TimeSpan.Zero);

    readonly WaitingClock _clock = new(Start);
    readonly Folder _folder = new();

    [Fact]
    public async Task An_import_waits_as_long_as_it_is_told_and_loses_nothing()
    {
        _folder.Read();
        await using var free = Under(new LimitOptions { Clock = _clock });
        var (_, expected) = await free.ImportAsync(_folder.Path);
        await using var limited = Under(new LimitOptions { Requests = 10, Clock = _clock });
        var (exit, totals) = await limited.ImportAsync(_folder.Path);
        Assert.Equal((ExitCode.Done, expected!["ltvRevenue"]), (exit, totals!["ltvRevenue"]));
        OrganizationRows.AssertSame(OrganizationRows.Of(free.Organization), OrganizationRows.Of(limited.Organization));
    }

    [Fact]
    public async Task The_waits_are_those_of_the_window()
    {
        _folder.Read();
        await using var limited = Under(new LimitOptions { Requests = 10, Clock = _clock });
        await limited.ImportAsync(_folder.Path);
        var windows = (limited.Client.Traffic.Requests - limited.Client.Traffic.Throttled - 1) / 10;
        Assert.True(windows > 0 && limited.Client.Traffic.Throttled > 0);
        Assert.InRange(_clock.GetUtcNow() - Start, windows * TimeSpan.FromSeconds(300), (windows + 1) * TimeSpan.FromSeconds(300));
    }

    [Fact]
    public async Task Time_is_reckoned_by_the_pace_that_is_assumed_of_the_platform()
    {
        _folder.Read();
        await using var paced = Under(new LimitOptions { Clock = _clock, Pace = new Pace(TimeSpan.FromSeconds(1), TimeSpan.Zero) });
        await paced.ImportAsync(_folder.Path);
        Assert.Equal(paced.Client.Traffic.Requests, (_clock.GetUtcNow() - Start).TotalSeconds);
    }

    public void Dispose() => _folder.Dispose();

    static Host Under(LimitOptions limits) => new(new SandboxOptions { Zip = Host.Package(), Today = Host.Today, Limits = limits }, Faulty.Patience((WaitingClock)limits.Clock));
}
