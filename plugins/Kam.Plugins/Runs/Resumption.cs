using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>Goes on with a run, wherever it was cut off: what is done is not done again.</summary>
static class Resumption
{
    public static void GoOn(IOrganizationService service, ScoringRunRow run)
    {
        var batches = RunBatches.Read(service, run.Id);
        if (run.RunStatus == RunStatusChoice.Scoring) Queue(service, batches, BatchStageChoice.Scored, BatchStageChoice.Score);
        else Queue(service, batches, BatchStageChoice.Measured, BatchStageChoice.Measure);
    }

    /// <summary>Where all are done, the step that follows the last one was cut off: any batch, asked again, finds that it is the last.</summary>
    static void Queue(IOrganizationService service, IReadOnlyList<ScoringBatchRow> batches, BatchStageChoice done, BatchStageChoice stage)
    {
        var open = batches.Where(batch => batch.Stage != done).ToList();
        foreach (var batch in open) RunBatches.Queue(service, batch, stage);
        if (open.Count == 0 && batches.Count > 0) RunBatches.Queue(service, batches[0]);
    }
}
