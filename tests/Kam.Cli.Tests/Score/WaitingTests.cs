using Kam.Cli.Score;
using Kam.Cli.Score.Read;
using Kam.Cli.Score.Server;
using Kam.Cli.Tests.Client;
using Kam.Cli.Tests.EndToEnd;
using Kam.Cli.Tests.Loopback;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

/// <summary>What <c>kam score</c> says about a run of the platform, and how it ends.</summary>
public sealed class WaitingTests
{
    static readonly Guid Run = Guid.NewGuid();
    static readonly Guid Unlucky = Guid.NewGuid();

    [Fact]
    public async Task A_run_that_completes_is_done()
    {
        var result = await WaitAsync(RunStatus.Completed);
        Assert.Equal((RunStatus.Completed, ExitCode.Done, 7L, 3L), (result.Status, result.ExitCode, result.Scored, result.Changed));
    }

    [Fact]
    public async Task Clients_that_failed_are_named_and_the_run_is_partly_done()
    {
        var result = await WaitAsync(RunStatus.Completed, failed: 1, errors: $"{Unlucky}|Smith | Sons|Its account is locked.");
        Assert.Equal(new ClientError(Unlucky, "Smith | Sons", "Its account is locked."), result.Errors.Single());
        Assert.Equal(ExitCode.Partly, result.ExitCode);
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("Cancelled")]
    public async Task A_run_that_ends_otherwise_is_refused_with_its_reason(string status)
    {
        var result = await WaitAsync(Enum.Parse<RunStatus>(status), error: "KAM-091|80|95");
        Assert.Equal((ExitCode.Refused, "KAM-091|80|95"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_run_without_progress_is_not_waited_for_for_ever() =>
        Assert.Equal(ExitCode.Partly, (await WaitAsync(RunStatus.Measuring)).ExitCode);

    [Fact]
    public async Task Another_program_reads_one_line()
    {
        using var client = new DataverseClient(new Uri("http://127.0.0.1:9"));
        var output = new StringWriter();
        await (await WaitAsync(RunStatus.Completed, failed: 1, errors: $"{Unlucky}|A|B")).TellAsync(client.Traffic, json: true, new Silence(), output);
        var line = JObject.Parse(output.ToString());
        Assert.Equal(("Completed", "2020-05-31", 7, 1, "B"), ((string?)line["status"], (string?)line["asOf"], (int)line["scored"]!, (int)line["failed"]!, (string?)line["errors"]![0]!["sentence"]));
    }

    [Fact]
    public void Slices_fill_a_page_and_no_more()
    {
        var slice = new SliceSize();
        Assert.Equal(Filter.MostIds, slice.Clients);
        slice.Held(clients: 400, purchases: 40_000);
        Assert.Equal(45, slice.Clients);
        slice.Held(clients: 45, purchases: 1_000_000);
        Assert.Equal(10, slice.Clients);
    }

    static async Task<ScoreResult> WaitAsync(RunStatus status, int failed = 0, string? errors = null, string? error = null)
    {
        using var server = new LoopbackServer(asked => Reply.Json(Answer(asked.Path, status, failed, errors, error).ToString()));
        using var client = Clients.Of(server);
        return await new ServerRun(client, new Silence(), TimeSpan.Zero).RunAsync(full: false, default);
    }

    static JObject Answer(string path, RunStatus status, int failed, string? errors, string? error) => path switch
    {
        _ when path.Contains("kam_StartScoringRun") => new JObject { ["RunId"] = Run, ["Started"] = true, ["Clients"] = 8 },
        _ when path.Contains("kam_scoringbatches") => new JObject { ["value"] = new JArray(new JObject { ["kam_measured"] = 8, ["kam_scored"] = 7, ["kam_errors"] = errors ?? "" }) },
        _ => new JObject
        {
            ["kam_runstatus"] = Option.Of(status), ["kam_asof"] = "2020-05-31", ["kam_modelversion"] = 1, ["kam_clients"] = 8, ["kam_measured"] = 8,
            ["kam_scored"] = 7, ["kam_changed"] = 3, ["kam_failed"] = failed, ["kam_error"] = error,
        },
    };
}
