using Kam.Cli.People;
using Kam.Cli.Score;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

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

    [Fact]
    public async Task A_model_of_which_every_number_is_another_is_read_alike()
    {
        var model = (await _scored.Host.Client.FirstAsync("kam_scoringmodels?$select=kam_scoringmodelid"))!;
        await _scored.Host.Client.UpdateAsync("kam_scoringmodels", Key.Of(model.Id("kam_scoringmodelid")!.Value), JObject.Parse("""
            {
              "kam_weightvalue": 31, "kam_weightpotential": 27, "kam_weightregularity": 14, "kam_weightmargin": 19, "kam_weightstrategic": 9,
              "kam_valuebasis": 489900001, "kam_candidatethreshold": 90000, "kam_growthlow": -25, "kam_growthmiddle": 1, "kam_growthhigh": 31, "kam_marginmin": 6,
              "kam_psclevel": 55, "kam_regularitylevel": 61, "kam_newdays": 100, "kam_fewpurchases": 4, "kam_fewdays": 300, "kam_costtoserveshare": 15,
              "kam_floorpoints": 4, "kam_keyscore": 65, "kam_keyvalue": 75, "kam_strategicrating": 70, "kam_strategicscore": 45, "kam_developingscore": 44,
              "kam_developingvalue": 56, "kam_developingpotential": 52, "kam_hysteresis": 4, "kam_keyconfidence": 50, "kam_lapseintervals": 2.5, "kam_costknown": 90,
              "kam_valuepoints": "0:0;50000:60", "kam_headroompoints": "0:1;50000:61", "kam_pricepoints": "0:2;1:62", "kam_capacitypoints": "0:3;50000:63"
            }
            """));
        await _scored.QuietAsync();
        await RunAsync();
        Assert.Equal(0, (await _scored.RunAsync(_journal)).Changed);
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
