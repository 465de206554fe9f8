using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>When all batches are measured: the population is frozen into the run, and every batch is asked for its scores.</summary>
static class Freezing
{
    public static void Freeze(Event happened, IOrganizationService service, Guid id)
    {
        var run = GuardedRun.Read(service, id);
        if (run.Row.RunStatus != RunStatusChoice.Measuring) return;
        var columns = new ColumnSet(Models.Columns);
        columns.AddColumn(ScoringModelRow.Columns.Version);
        var model = service.Retrieve(ScoringModelRow.Table, run.Row.ModelId!.Id, columns);
        if (new ScoringModelRow(model).Version != run.Row.ModelVersion)
        {
            // What has changed the model meanwhile starts a run of its own.
            run.End(service, RunStatusChoice.Cancelled, happened.Now);
            return;
        }
        var decision = Population(service, run.Row, Models.Read(model));
        if (decision.Refusal is not null) run.End(service, RunStatusChoice.Failed, happened.Now, decision.Refusal);
        else Publish(service, run, decision.Value!.ToString());
    }

    static Decision<Population> Population(IOrganizationService service, ScoringRunRow run, Decision<ScoringModel> model)
    {
        if (model.Refusal is not null) return model.Refusal;
        var builder = new PopulationBuilder(model.Value!, AsOf.Of(run.Row.Day(ScoringRunRow.Columns.AsOf)!.Value));
        foreach (var measure in Measures.Of(service, run.Id)) builder.Add(measure);
        return builder.Freeze(Units.OfCategories(service));
    }

    static void Publish(IOrganizationService service, GuardedRun run, string population)
    {
        run.Move(service, RunStatusChoice.Scoring, row =>
        {
            row.Population = population;
            row.Fingerprint = Digest.Of(population);
        });
        foreach (var batch in RunBatches.Read(service, run.Row.Id)) RunBatches.Queue(service, batch, BatchStageChoice.Score);
    }
}
