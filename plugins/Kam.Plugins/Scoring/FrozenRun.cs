using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Scoring;

/// <summary>A run whose population is frozen: what clients are scored by, then and later.</summary>
sealed record FrozenRun(Guid Id, Population Population)
{
    public static readonly string[] Columns = { ScoringRunRow.Columns.ScoringRunId, ScoringRunRow.Columns.Population };

    /// <summary>Null for a row that is not there, or whose population is not frozen yet.</summary>
    public static FrozenRun? Of(Entity run) =>
        run.GetAttributeValue<string>(ScoringRunRow.Columns.Population) is { Length: > 0 } text ? new(run.Id, Populations.Read(text)) : null;

    /// <summary>The run that completed last; null before the first.</summary>
    public static FrozenRun? Last(IOrganizationService service)
    {
        var query = new QueryExpression(ScoringRunRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(ScoringRunRow.Columns.RunStatus, ConditionOperator.Equal, (int)RunStatusChoice.Completed);
        query.AddOrder(ScoringRunRow.Columns.CompletedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.Select(Of).FirstOrDefault();
    }
}
