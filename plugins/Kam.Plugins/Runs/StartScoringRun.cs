using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Runs;

/// <summary>Begins the recalculation of all clients with the active model, or goes on with the one that was cut off.</summary>
[CustomApi(CustomApis.StartScoringRun.Name)]
public sealed class StartScoringRun : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var isFull = happened.Context.InputParameters.TryGetValue(CustomApis.StartScoringRun.Full, out var full) && full is true;
        var decision = ScoringRuns.Start(happened, isFull);
        if (decision.Refusal is not null) return decision.Refusal;
        var run = decision.Value!;
        happened.Context.OutputParameters[CustomApis.StartScoringRun.RunId] = run.Id;
        happened.Context.OutputParameters[CustomApis.StartScoringRun.Started] = run.IsNew;
        happened.Context.OutputParameters[CustomApis.StartScoringRun.Clients] = run.Clients;
        return null;
    }
}
