using System.Globalization;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Start;

/// <summary>Starts one plan after the other. A client that cannot be started is named, and the others go on; started again, all find their plans.</summary>
sealed class PlanStarts(DataverseClient client, IWorkLog log)
{
    public async Task<IReadOnlyList<StartedPlan>> RunAsync(IReadOnlyList<BestClient> clients, int? year, CancellationToken cancel)
    {
        var started = new List<StartedPlan>();
        using var stage = log.Begin("starting plans", clients.Count);
        foreach (var best in clients)
        {
            try
            {
                started.Add(await StartAsync(best, year, cancel).ConfigureAwait(false));
            }
            catch (DataverseException refused)
            {
                log.Say($"{best.Key} {best.Name}: {refused.Message}");
            }
            stage.Advance(1);
        }
        log.Say(string.Create(CultureInfo.InvariantCulture, $"{started.Count(plan => plan.Created)} plans started, {started.Count(plan => !plan.Created)} were there, {clients.Count - started.Count} refused."));
        return started;
    }

    async Task<StartedPlan> StartAsync(BestClient best, int? year, CancellationToken cancel)
    {
        var parameters = year is { } asked ? new JObject { ["Year"] = asked } : [];
        var answer = await client.CallOnAsync("accounts", best.Id, "kam_StartPlan", parameters, repeatable: true, cancel: cancel).ConfigureAwait(false);
        var id = Guid.Parse((string)answer["PlanId"]!);
        var plan = await client.FirstAsync($"kam_plans?$select={StartedPlan.Columns}&$filter=kam_planid%20eq%20{id}", cancel).ConfigureAwait(false);
        return new StartedPlan(best, (bool)answer["Created"]!, plan!);
    }
}
