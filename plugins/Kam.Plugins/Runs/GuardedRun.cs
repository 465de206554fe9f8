using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>A run on its way to its next status: written only if nobody has touched it since it was read, so that one that was cancelled stays so.</summary>
sealed record GuardedRun(ScoringRunRow Row)
{
    public static GuardedRun Read(IOrganizationService service, Guid run) => new(new ScoringRunRow(service.Retrieve(ScoringRunRow.Table, run, new ColumnSet(
        ScoringRunRow.Columns.RunStatus, ScoringRunRow.Columns.ModelId, ScoringRunRow.Columns.ModelVersion, ScoringRunRow.Columns.AsOf))));

    public void Move(IOrganizationService service, RunStatusChoice status, Action<ScoringRunRow> change)
    {
        var run = new ScoringRunRow(new Entity(ScoringRunRow.Table, Row.Id) { RowVersion = Row.Row.RowVersion }) { RunStatus = status };
        change(run);
        service.Execute(new OrganizationRequest("Update") { ["Target"] = run.Row, ["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches });
    }

    /// <param name="error">Why, as a code and its parameters; worded where it is read.</param>
    public void End(IOrganizationService service, RunStatusChoice status, DateTime now, Refusal? error = null) => Move(service, status, run =>
    {
        run.CompletedOn = now;
        run.Error = error is null ? null : error.Code + "|" + string.Join("|", error.Parameters);
    });
}
