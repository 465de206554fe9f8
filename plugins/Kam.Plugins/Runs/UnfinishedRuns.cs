using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>The runs that have neither completed nor failed.</summary>
static class UnfinishedRuns
{
    public static IReadOnlyList<ScoringRunRow> Read(IOrganizationService service)
    {
        var query = new QueryExpression(ScoringRunRow.Table)
        {
            ColumnSet = new ColumnSet(
                ScoringRunRow.Columns.ModelId, ScoringRunRow.Columns.ModelVersion, ScoringRunRow.Columns.AsOf, ScoringRunRow.Columns.RunStatus, ScoringRunRow.Columns.RunKind,
                ScoringRunRow.Columns.Batches, ScoringRunRow.Columns.Clients),
        };
        query.Criteria.AddCondition(ScoringRunRow.Columns.RunStatus, ConditionOperator.In, (int)RunStatusChoice.Measuring, (int)RunStatusChoice.Scoring);
        query.AddOrder(ScoringRunRow.Columns.StartedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(row => new ScoringRunRow(row)).ToList();
    }

    /// <summary>
    /// Whether it computes what a new run would compute. Of a run in the background all batches have to be there: outside a transaction its making
    /// can be cut off. A run of the command line has none and goes on by itself.
    /// </summary>
    public static bool CanGoOn(IOrganizationService service, ScoringRunRow run, ScoringModelRow model, Day asOf) =>
        run.ModelId?.Id == model.Id && run.ModelVersion == model.Version && run.Row.Day(ScoringRunRow.Columns.AsOf) == asOf
        && (run.RunKind == RunKindChoice.CommandLine || RunBatches.Read(service, run.Id).Count == run.Batches);

    public static void Cancel(Event happened, Guid run) => happened.Service.Update(new ScoringRunRow(run)
    {
        RunStatus = RunStatusChoice.Cancelled,
        CompletedOn = happened.Now,
    }.Row);
}
