using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>
/// Moves a batch on to the end of its stage, adds what it did to the run, and tells whether none is left in that stage. Under the run's lock: of batches that
/// end at the same time exactly one is the last. A batch that has moved on already is not counted again.
/// </summary>
[CustomApi(CustomApis.AdvanceScoringRun.Name)]
public sealed class AdvanceScoringRun : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var service = happened.Service;
        var run = service.Retrieve(ScoringBatchRow.Table, happened.Target.Id, new ColumnSet(ScoringBatchRow.Columns.RunId)).Id(ScoringBatchRow.Columns.RunId)!.Value;
        service.Update(new ScoringRunRow(run) { Lock = happened.Context.CorrelationId.ToString("N") }.Row);
        var batch = RunBatch.Read(service, happened.Target.Id)!;
        var isLast = false;
        if (StageEnd.AwaitedBy(batch.Run) is { } end)
        {
            if (batch.Stage != end) StageEnd.Reach(service, batch, end);
            isLast = RunBatches.AreAll(service, batch.Run, end);
        }
        happened.Context.OutputParameters[CustomApis.AdvanceScoringRun.IsLast] = isLast;
        return null;
    }
}
