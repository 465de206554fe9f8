using Kam.Cli.Tests.Faults;

namespace Kam.Cli.Tests.Kill;

/// <summary>Processes that are killed in the middle of an import leave nothing lost and nothing double, whichever they are and wherever they were.</summary>
public sealed class KillTests(KillTests.Undisturbed undisturbed) : IClassFixture<KillTests.Undisturbed>
{
    const int Kills = 6;
    const int All = KilledImport.Clients + KilledImport.Purchases;

    [Fact]
    public async Task The_tool_is_killed_six_times_and_goes_on_where_it_stopped()
    {
        using var work = await KilledImport.StartAsync();
        var killed = 0;
        foreach (var rows in Points(seed: 1))
        {
            using var import = work.Begin();
            await work.ReachedAsync(rows, import);
            killed += import.HasEnded ? 0 : 1;
        }
        Assert.Equal(Kills, killed);
        await EndAsync(work);
    }

    [Fact]
    public async Task The_service_is_killed_six_times_and_the_tool_waits_for_it()
    {
        using var work = await KilledImport.StartAsync();
        using var import = work.Begin();
        foreach (var rows in Points(seed: 2))
        {
            await work.ReachedAsync(rows, import);
            Assert.False(import.HasEnded);
            work.KillServer();
        }
        var (code, said) = await import.EndAsync();
        Assert.True(code == ExitCode.Done, said);
        OrganizationRows.AssertSame(undisturbed.Rows, work.Rows());
    }

    async Task EndAsync(KilledImport work)
    {
        using var import = work.Begin();
        var (code, said) = await import.EndAsync();
        Assert.True(code == ExitCode.Done, said);
        OrganizationRows.AssertSame(undisturbed.Rows, work.Rows());
    }

    /// <summary>How many rows are there when it happens: from the first to nearly the last.</summary>
    static IEnumerable<int> Points(int seed)
    {
        var chance = new Random(seed);
        return Enumerable.Range(0, Kills).Select(_ => chance.Next(1, All * 9 / 10)).Order().ToList();
    }

    public sealed class Undisturbed : IAsyncLifetime
    {
        internal IReadOnlyList<string> Rows { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            using var work = await KilledImport.StartAsync();
            using var import = work.Begin();
            var (code, said) = await import.EndAsync();
            Assert.True(code == ExitCode.Done, said);
            Rows = work.Rows();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
