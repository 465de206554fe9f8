using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>The stage that a run waits for in all its batches, and what a batch adds to the run when it gets there.</summary>
static class StageEnd
{
    /// <summary>Null when the run waits no more.</summary>
    public static BatchStageChoice? AwaitedBy(ScoringRunRow run) => run.RunStatus switch
    {
        RunStatusChoice.Measuring => BatchStageChoice.Measured,
        RunStatusChoice.Scoring => BatchStageChoice.Scored,
        _ => null,
    };

    public static void Reach(IOrganizationService service, RunBatch batch, BatchStageChoice end)
    {
        service.Update(new ScoringBatchRow(batch.Row.Id) { Stage = end }.Row);
        var run = new ScoringRunRow(batch.Run.Id);
        if (end == BatchStageChoice.Measured) run.Measured = Sum(batch.Run.Measured, batch.Row.Measured);
        else
        {
            run.Scored = Sum(batch.Run.Scored, batch.Row.Scored);
            run.Changed = Sum(batch.Run.Changed, batch.Row.Changed);
            run.Failed = Sum(batch.Run.Failed, batch.Row.Failed);
            run.Calls = Sum(batch.Run.Calls, batch.Row.Calls);
        }
        service.Update(run.Row);
    }

    static int Sum(int? total, int? part) => (total ?? 0) + (part ?? 0);
}
