using Kam.Cli.Score;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

/// <summary>The sandbox is given its day and keeps the hour: in the morning a zone is taken where it is still yesterday, later one where it is tomorrow already.</summary>
public sealed class ZoneTests : IDisposable
{
    readonly string _journal = Directory.CreateTempSubdirectory("kam-zone-").FullName;

    [Fact]
    public async Task A_run_is_of_the_month_that_has_ended_in_the_organisations_zone_whoever_does_it()
    {
        var isEarly = DateTime.UtcNow.Hour < 11;
        var (today, zone, asOf) = isEarly
            ? (new DateOnly(2020, 6, 1), "Dateline Standard Time", new DateOnly(2020, 4, 30))
            : (new DateOnly(2020, 5, 31), "Line Islands Standard Time", new DateOnly(2020, 5, 31));
        await using var host = new Host(today: today);
        await LiveAsync(host, zone);
        var ours = await new ScoreAll(host.Client, new ScoreSettings(_journal, Shard.Whole, TimeSpan.FromMinutes(1), Workers: 1), new Silence()).RunAsync(default);
        var theirs = await new ServerRun(host.Client, new Silence(), TimeSpan.FromMinutes(1)).RunAsync(full: true, default);
        Assert.Equal((asOf, asOf), (ours.AsOf!.Value, theirs.AsOf!.Value));
        await foreach (var run in host.Client.RowsAsync("kam_scoringruns?$select=kam_timezone"))
            Assert.Equal(zone, (string?)run["kam_timezone"]);
    }

    public void Dispose() => Directory.Delete(_journal, recursive: true);

    static async Task LiveAsync(Host host, string zone)
    {
        await host.Client.CallAsync("kam_Setup", []);
        var settings = await host.Client.FirstAsync("kam_settings?$select=kam_settingid");
        await host.Client.UpdateAsync("kam_settings", Key.Of(settings!.Id("kam_settingid")!.Value), new JObject { ["kam_timezone"] = zone });
    }
}
