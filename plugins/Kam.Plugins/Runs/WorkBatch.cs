using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Runs;

/// <summary>
/// Does the work of a batch in the background: first its clients' figures; when all batches have theirs, and the run its population, their scores.
/// The run says which; a batch of a run that has ended does nothing.
/// </summary>
[Step(Message.Create, ScoringBatchRow.Table, Stage.PostOperation, Mode.Asynchronous)]
[Step(Message.Update, ScoringBatchRow.Table, Stage.PostOperation, Mode.Asynchronous, Filter = new[] { ScoringBatchRow.Columns.Attempt })]
public sealed class WorkBatch : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var service = new CountedService(happened.Service);
        if (RunBatch.Read(service, happened.Context.PrimaryEntityId) is not { } batch) return null;
        happened.LiveIn(batch.Run.TimeZone);
        // A month that has turned since, or a run that was asked for another day, is worked for the day after its as-of date.
        if (AsOf.Before(happened.Today).Date != batch.AsOf) happened.WorkFor(batch.AsOf.Plus(1));
        if (batch.Run.RunStatus == RunStatusChoice.Measuring) Measuring.Do(happened, service, batch);
        if (batch.Run.RunStatus == RunStatusChoice.Scoring) ScoringWork.Do(happened, service, batch);
        return null;
    }
}
