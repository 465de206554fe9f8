using System.Globalization;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Daily;

/// <summary>Calls kam_RunDaily portion by portion; the server keeps the place.</summary>
sealed class DailyRun(DataverseClient client, IWorkLog log)
{
    /// <summary>A portion holds many clients: so many portions without an end mean that the server turns in a circle.</summary>
    const int MostPortions = 10_000;

    /// <returns>Whether the day's work is done.</returns>
    public async Task<bool> RunAsync(DateOnly? date, bool untilFinished, CancellationToken cancel)
    {
        var parameters = new JObject();
        if (date is { } day)
            parameters["Date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var (processed, finished) = (0L, false);
        for (var portion = 0; portion == 0 || (untilFinished && !finished && portion < MostPortions); portion++)
        {
            var answer = await client.CallAsync("kam_RunDaily", parameters, repeatable: true, cancel: cancel).ConfigureAwait(false);
            processed += (long?)answer["Processed"] ?? 0;
            finished = (bool?)answer["Finished"] ?? false;
        }
        log.Say($"{processed} clients processed; the day's work is {(finished ? "done" : "not done yet: run it again")}.");
        if (finished && await new SalesOutcomes(client).BringBackAsync(cancel).ConfigureAwait(false) is > 0 and var brought)
            log.Say($"{brought} initiatives have the outcome of their opportunities.");
        return finished;
    }
}
