using System.Globalization;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>How a run ended, or how far it is.</summary>
/// <param name="Clients">Clients of the run; of one shard only those that are its own.</param>
/// <param name="Changed">Clients of which something was written.</param>
sealed record ScoreResult(Guid Run, RunStatus Status, DateOnly? AsOf, int? ModelVersion, long Clients, long Measured, long Scored, long Changed, long Failed)
{
    const int Shown = 20;

    public IReadOnlyList<ClientError> Errors { get; init; } = [];

    /// <summary>Why the run as a whole failed.</summary>
    public string? Error { get; init; }

    public required TimeSpan Time { get; init; }

    public bool IsComplete => Status == RunStatus.Completed;

    public int ExitCode => Status switch
    {
        RunStatus.Failed or RunStatus.Cancelled => Cli.ExitCode.Refused,
        RunStatus.Completed when Failed == 0 => Cli.ExitCode.Done,
        _ => Cli.ExitCode.Partly,
    };

    public async Task TellAsync(Traffic traffic, bool json, IWorkLog log, TextWriter output)
    {
        foreach (var error in Errors.Take(Shown))
            log.Say($"{error.Client} {error.Name}: {error.Sentence}");
        if (Errors.Count > Shown)
            log.Say($"… and {Errors.Count - Shown} more, in the batches of the run.");
        if (Error is not null)
            log.Say(Error);
        if (json)
            await output.WriteLineAsync(Line(traffic)).ConfigureAwait(false);
        else
            log.Say(string.Create(CultureInfo.InvariantCulture, $"Run {Run} as of {AsOf:yyyy-MM-dd}: {Status}. {Clients} clients, {Scored} scored, {Changed} changed, {Failed} failed, in {Time.TotalSeconds:0.0} s and {traffic.Requests} requests."));
    }

    string Line(Traffic traffic) => new JObject
    {
        ["run"] = Run.ToString(),
        ["status"] = Status.ToString(),
        ["asOf"] = AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["modelVersion"] = ModelVersion,
        ["clients"] = Clients,
        ["measured"] = Measured,
        ["scored"] = Scored,
        ["changed"] = Changed,
        ["failed"] = Failed,
        ["errors"] = new JArray(Errors.Select(error => new JObject { ["client"] = error.Client.ToString(), ["name"] = error.Name, ["sentence"] = error.Sentence })),
        ["error"] = Error,
        ["seconds"] = Math.Round((decimal)Time.TotalSeconds, 1),
        ["requests"] = traffic.Requests,
        ["operations"] = traffic.Operations,
        ["retries"] = traffic.Retries,
        ["throttled"] = traffic.Throttled,
        ["bytesSent"] = traffic.Sent,
        ["bytesReceived"] = traffic.Received,
    }.ToString(Formatting.None);
}
