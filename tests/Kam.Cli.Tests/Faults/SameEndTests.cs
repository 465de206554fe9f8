using Kam.Cli.Daily;
using Kam.Cli.Score;
using Kam.Cli.Tests.EndToEnd;
using Kam.Cli.Tests.Score;
using Kam.Dataverse;
using LocalDataverse.Faulting;

namespace Kam.Cli.Tests.Faults;

/// <summary>Whatever goes wrong on the way, the work ends in the rows in which it ends when nothing does: none lost, none double.</summary>
public sealed class SameEndTests(SameEndTests.WithoutFaults without) : IClassFixture<SameEndTests.WithoutFaults>
{
    const double Rate = 0.15;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Setup_import_score_and_daily_work_end_in_the_same_rows(ulong seed)
    {
        var plan = new FaultPlan(seed, Rate);
        await using var faulty = new Faulty(plan);
        await WorkAsync(faulty.Host);
        Assert.True(plan.Struck > 10, $"only {plan.Struck} faults");
        OrganizationRows.AssertSame(without.Rows, OrganizationRows.Of(faulty.Host.Organization));
    }

    static async Task WorkAsync(Host host)
    {
        var journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;
        await Faulty.UntilDoneAsync(() => host.Client.CallAsync("kam_Setup", repeatable: true));
        await Faulty.UntilDoneAsync(() => Portfolio.LoadAsync(host));
        await Faulty.UntilDoneAsync(() => new ScoreAll(host.Client, new ScoreSettings(journal, Shard.Whole, TimeSpan.Zero, Workers: 2), new Silence()).RunAsync(default));
        await Faulty.UntilDoneAsync(() => new DailyRun(host.Client, new Silence()).RunAsync(Host.Today, untilFinished: true, default));
        Directory.Delete(journal, recursive: true);
    }

    public sealed class WithoutFaults : IAsyncLifetime
    {
        internal IReadOnlyList<string> Rows { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await using var whole = new Faulty(null);
            await WorkAsync(whole.Host);
            Rows = OrganizationRows.Of(whole.Host.Organization);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
