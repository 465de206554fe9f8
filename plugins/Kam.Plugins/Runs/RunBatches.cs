using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>The batches of a run, in their order, without what is long in them.</summary>
static class RunBatches
{
    public static IReadOnlyList<ScoringBatchRow> Read(IOrganizationService service, Guid run)
    {
        var query = new QueryExpression(ScoringBatchRow.Table) { ColumnSet = new ColumnSet(ScoringBatchRow.Columns.Stage, ScoringBatchRow.Columns.Attempt) };
        query.Criteria.AddCondition(ScoringBatchRow.Columns.RunId, ConditionOperator.Equal, run);
        query.AddOrder(ScoringBatchRow.Columns.Number, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => new ScoringBatchRow(row)).ToList();
    }

    /// <summary>Whether every batch of the run is in that stage. Outside a transaction a run is still being made while its first batches are worked: all have to be there.</summary>
    public static bool AreAll(IOrganizationService service, ScoringRunRow run, BatchStageChoice stage)
    {
        var batches = Read(service, run.Id);
        return batches.Count == run.Batches && batches.All(batch => batch.Stage == stage);
    }

    /// <summary>Asks for the batch's work: a new attempt is what the background waits for. A stage that is right is left alone, since a job may just be passing it.</summary>
    public static void Queue(IOrganizationService service, ScoringBatchRow batch, BatchStageChoice? stage = null)
    {
        var queued = new ScoringBatchRow(batch.Id) { Attempt = (batch.Attempt ?? 0) + 1 };
        if (stage is { } wanted && wanted != batch.Stage) queued.Stage = wanted;
        service.Update(queued.Row);
    }
}
