using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>A batch, and the run that it is of, in one query; without the run's population.</summary>
sealed record RunBatch(ScoringBatchRow Row, ScoringRunRow Run)
{
    const string Alias = "run";

    public IReadOnlyList<Guid> Clients => ClientList.Read(Row.ClientIds);

    public Day AsOf => Run.Row.Day(ScoringRunRow.Columns.AsOf)!.Value;

    public BatchStageChoice Stage => Row.Stage ?? BatchStageChoice.Measure;

    /// <summary>Null when the batch has been deleted since.</summary>
    public static RunBatch? Read(IOrganizationService service, Guid batch)
    {
        var query = new QueryExpression(ScoringBatchRow.Table)
        {
            ColumnSet = new ColumnSet(
                ScoringBatchRow.Columns.RunId, ScoringBatchRow.Columns.Stage, ScoringBatchRow.Columns.ClientIds, ScoringBatchRow.Columns.Measured, ScoringBatchRow.Columns.Scored,
                ScoringBatchRow.Columns.Changed, ScoringBatchRow.Columns.Failed, ScoringBatchRow.Columns.Calls, ScoringBatchRow.Columns.Errors),
        };
        query.Criteria.AddCondition(ScoringBatchRow.Columns.ScoringBatchId, ConditionOperator.Equal, batch);
        var run = query.AddLink(ScoringRunRow.Table, ScoringBatchRow.Columns.RunId, ScoringRunRow.Columns.ScoringRunId);
        run.EntityAlias = Alias;
        run.Columns.AddColumns(RunColumns);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is null ? null : new(new ScoringBatchRow(row), new ScoringRunRow(row.Joined(Alias, ScoringRunRow.Table, ScoringRunRow.Columns.ScoringRunId)));
    }

    static readonly string[] RunColumns =
    {
        ScoringRunRow.Columns.ScoringRunId, ScoringRunRow.Columns.RunStatus, ScoringRunRow.Columns.AsOf, ScoringRunRow.Columns.TimeZone, ScoringRunRow.Columns.ModelId, ScoringRunRow.Columns.ModelVersion,
        ScoringRunRow.Columns.Batches, ScoringRunRow.Columns.Full, ScoringRunRow.Columns.Fingerprint,
        ScoringRunRow.Columns.Measured, ScoringRunRow.Columns.Scored, ScoringRunRow.Columns.Changed, ScoringRunRow.Columns.Failed, ScoringRunRow.Columns.Calls,
    };
}
