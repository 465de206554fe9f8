using Kam.Cli.Score;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

public sealed class ScoreAllTests(Scored scored) : IClassFixture<Scored>, IDisposable
{
    readonly string _journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;

    [Fact]
    public async Task A_second_run_writes_nothing()
    {
        var before = await scored.VersionsAsync();
        var second = await RunAsync();
        Assert.Equal((RunStatus.Completed, 0, ExitCode.Done), (second.Status, (int)second.Changed, second.ExitCode));
        Assert.Equal(before, await scored.VersionsAsync());
    }

    [Fact]
    public async Task Only_what_differs_is_written()
    {
        await scored.SpoilAsync("C07", "C20");
        Assert.Equal(2, (await RunAsync()).Changed);
        Assert.Equal(scored.Rows, await scored.ExportAsync());
    }

    [Fact]
    public async Task A_run_that_is_killed_anywhere_and_started_again_ends_in_the_same_rows()
    {
        var isThrough = false;
        for (var request = 1; !isThrough; request++)
        {
            await scored.SpoilAsync("C04", "C12", "C33");
            isThrough = await KilledAsync(request);
            Assert.Equal(RunStatus.Completed, (await RunAsync()).Status);
            Assert.Equal(scored.Rows, await scored.ExportAsync());
        }
    }

    [Fact]
    public async Task Two_shards_do_what_one_does()
    {
        await scored.SpoilAsync("C04", "C05", "C06", "C07", "C08", "C09", "C12", "C33");
        var halves = await Task.WhenAll(RunAsync(shard: new Shard(1, 2)), RunAsync(shard: new Shard(2, 2)));
        Assert.Equal(8, halves.Sum(half => half.Changed));
        Assert.Contains(halves, half => half.IsComplete);
        Assert.Equal(scored.Rows, await scored.ExportAsync());
    }

    [Fact]
    public async Task A_shard_that_finds_nobody_says_so_and_goes_on_later()
    {
        var first = await RunAsync(shard: new Shard(1, 2), patience: TimeSpan.Zero);
        Assert.Equal((RunStatus.Measuring, ExitCode.Partly), (first.Status, first.ExitCode));
        Assert.Equal(RunStatus.Scoring, (await RunAsync(shard: new Shard(2, 2))).Status);
        var last = await RunAsync(shard: new Shard(1, 2));
        Assert.Equal((RunStatus.Completed, first.Run), (last.Status, last.Run));
    }

    [Fact]
    public async Task A_journal_is_not_taken_for_another_number_of_shards()
    {
        await RunAsync(shard: new Shard(1, 2), patience: TimeSpan.Zero);
        Assert.Contains("2 shards", (await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync())).Message);
    }

    [Fact]
    public async Task A_client_that_somebody_changes_in_between_is_read_and_judged_again()
    {
        await scored.SpoilAsync("C14");
        var id = await scored.IdAsync("C14");
        var times = 0;
        // Before every request but the first ones somebody renames the client, as long as it hurts.
        using var client = new DataverseClient(scored.Host.Address, new Before(async number =>
        {
            if (number > 12 && times < 8)
                await scored.Host.Client.UpdateAsync("accounts", Key.Of(id), new JObject { ["telephone1"] = $"{++times}" });
        }));
        var result = await RunAsync(client);
        Assert.Equal((RunStatus.Completed, 0, 1), (result.Status, (int)result.Failed, (int)result.Changed));
        Assert.True(times > 0);
        Assert.Equal(scored.Rows, await scored.ExportAsync());
    }

    [Fact]
    public async Task A_recalculation_by_the_platform_finds_what_was_written_already()
    {
        var before = await scored.ValuesAsync();
        await scored.RecalculateAsync();
        Assert.Equal(scored.Rows, await scored.ExportAsync());
        Assert.Equal(before, await scored.ValuesAsync());
    }

    [Fact]
    public async Task The_population_is_published_with_the_run_and_the_run_with_its_model()
    {
        var row = (await scored.Host.Client.FirstAsync($"kam_scoringruns?$select=kam_runstatus,kam_runkind,kam_population,kam_asof,kam_clients,kam_scored,_kam_modelid_value&$filter=kam_scoringrunid%20eq%20{scored.First.Run}"))!;
        Assert.Equal(("2020-05-31", Option.Of(RunKind.CommandLine)), ((string?)row["kam_asof"], (int)row["kam_runkind"]!));
        Assert.NotEqual(0, Kam.Domain.Population.Parse((string)row["kam_population"]!).Clients);
        Assert.NotNull(await scored.Host.Client.FirstAsync($"kam_scoringmodels?$select=kam_name&$filter=_kam_lastrunid_value%20ne%20null%20and%20kam_scoringmodelid%20eq%20{row["_kam_modelid_value"]}"));
    }

    public void Dispose() => Directory.Delete(_journal, recursive: true);

    async Task<bool> KilledAsync(int request)
    {
        try
        {
            using var client = new DataverseClient(scored.Host.Address, Before.Killed(request));
            await RunAsync(client);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    Task<ScoreResult> RunAsync(DataverseClient? client = null, Shard? shard = null, TimeSpan? patience = null) => scored.RunAsync(_journal, client, shard, patience);
}
