using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>What the batches of a run have measured, client by client; a few batches a call, since their texts are long.</summary>
static class Measures
{
    const int Page = 20;

    public static IEnumerable<ClientMeasure> Of(IOrganizationService service, Guid run)
    {
        var query = new QueryExpression(ScoringBatchRow.Table) { ColumnSet = new ColumnSet(ScoringBatchRow.Columns.Measures) };
        query.Criteria.AddCondition(ScoringBatchRow.Columns.RunId, ConditionOperator.Equal, run);
        query.AddOrder(ScoringBatchRow.Columns.Number, OrderType.Ascending);
        return Pages.Of(service, query, Page)
            .SelectMany(batch => LongText.Read(batch.GetAttributeValue<string>(ScoringBatchRow.Columns.Measures)).Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
            .Select(ClientMeasure.Parse);
    }
}
