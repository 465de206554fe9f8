using Kam.Cli.Score;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;

namespace Kam.Cli.Tests.Score;

/// <summary>Month after month, the one organisation scored by the platform and its copy from the command line.</summary>
public sealed class MonthsTests : IDisposable
{
    static readonly DateOnly[] Days = [Host.Today, new(2020, 7, 2), new(2020, 8, 20), new(2020, 10, 1)];

    readonly string _folder = Directory.CreateTempSubdirectory("kam-months-").FullName;

    [Fact]
    public async Task Segments_pending_changes_lapses_and_snapshots_come_out_alike()
    {
        var (ours, theirs) = (Path.Combine(_folder, "ours.db"), Path.Combine(_folder, "theirs.db"));
        await using (var host = new Host(database: ours))
            await Portfolio.LoadAsync(host);
        foreach (var file in Directory.GetFiles(_folder))
            File.Copy(file, file.Replace("ours", "theirs"));
        var ended = new HashSet<string>();
        foreach (var day in Days)
        {
            var (left, right) = (await MonthAsync(ours, day, isOurs: true), await MonthAsync(theirs, day, isOurs: false));
            Assert.Equal(right, left);
            ended.UnionWith(left.Select(line => string.Join(',', line.Split(',').Skip(2).Take(2))));
        }
        // The four dates are worth their time only if something moves.
        Assert.Contains("R,Lapsed", ended);
        Assert.Contains(ended, segment => segment.EndsWith(",Kept", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    async Task<List<string>> MonthAsync(string database, DateOnly today, bool isOurs)
    {
        await using var host = new Host(database: database, today: today);
        var settings = new ScoreSettings(Path.Combine(_folder, "journal"), Shard.Whole, TimeSpan.FromMinutes(1), Workers: null);
        var result = isOurs
            ? await new ScoreAll(host.Client, settings, new Silence()).RunAsync(default)
            : await new ServerRun(host.Client, new Silence(), TimeSpan.FromMinutes(1)).RunAsync(full: false, default);
        Assert.Equal((RunStatus.Completed, 0), (result.Status, (int)result.Failed));
        return await RowsAsync(host);
    }

    async Task<List<string>> RowsAsync(Host host)
    {
        var file = Path.Combine(_folder, "scores.csv");
        await new ScoreExport(host.Client, new Silence()).WriteAsync(file, default);
        var rows = (await File.ReadAllLinesAsync(file)).ToList();
        await foreach (var snapshot in host.Client.RowsAsync("kam_snapshots?$select=kam_name,kam_month,kam_segment,kam_segmentreason,kam_score,kam_confidence,kam_pscprofile,kam_revenue12,kam_ltvrevenue,kam_ltvprofit,kam_walletshare,_kam_userid_value&$orderby=kam_month,kam_name"))
            rows.Add(string.Join(';', snapshot.Properties().Where(column => column.Name.TrimStart('_').StartsWith("kam_", StringComparison.Ordinal) && column.Name != "kam_snapshotid").Select(column => $"{column.Value}")));
        return rows;
    }
}
