using System;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>When all batches are scored: the run is the one that its model's scores are explained by. The model first: a run that is cut off between the two is still found unfinished.</summary>
static class Publication
{
    public static void Publish(Event happened, IOrganizationService service, Guid id)
    {
        var run = GuardedRun.Read(service, id);
        if (run.Row.RunStatus != RunStatusChoice.Scoring) return;
        service.Update(new ScoringModelRow(run.Row.ModelId!.Id) { LastRunId = new EntityReference(ScoringRunRow.Table, id) }.Row);
        run.End(service, RunStatusChoice.Completed, happened.Now);
    }
}
