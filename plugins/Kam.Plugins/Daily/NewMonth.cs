using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Runs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Starts the scoring run of a month end once no run has completed for it; one that was cut off is gone on with. Nobody waits for it here. Without an
/// active model, or with more clients than the background can score, there is nothing to start: the other daily work must not stand still for that.
/// </summary>
static class NewMonth
{
    public static Portion Begin(Event happened)
    {
        if (IsScored(happened.Service, AsOf.Before(happened.Today).Date)) return new(0, false);
        return new(ScoringRuns.Start(happened, isFull: false).Value?.Clients ?? 0, false);
    }

    public static bool IsScored(IOrganizationService service, Day asOf)
    {
        var query = new QueryExpression(ScoringRunRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(ScoringRunRow.Columns.ScoringRunId) };
        query.Criteria.AddCondition(ScoringRunRow.Columns.RunStatus, ConditionOperator.Equal, (int)RunStatusChoice.Completed);
        query.Criteria.AddCondition(ScoringRunRow.Columns.AsOf, ConditionOperator.GreaterEqual, asOf.Date);
        return service.RetrieveMultiple(query).Entities.Any();
    }
}
