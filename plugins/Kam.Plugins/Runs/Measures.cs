using System;
using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>What the batches of a run have measured, client by client; a few batches a call, since their texts are long.</summary>
static class Measures
{
    const int Page = 20;

    public static IEnumerable<ClientMeasure> Of(IOrganizationService service, Guid run)
    {
        var query = new QueryExpression(ScoringBatchRow.Table)
        {
            ColumnSet = new ColumnSet(ScoringBatchRow.Columns.Measures),
            PageInfo = new PagingInfo { Count = Page, PageNumber = 1 },
        };
        query.Criteria.AddCondition(ScoringBatchRow.Columns.RunId, ConditionOperator.Equal, run);
        query.AddOrder(ScoringBatchRow.Columns.Number, OrderType.Ascending);
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var batch in page.Entities)
                foreach (var line in LongText.Read(batch.GetAttributeValue<string>(ScoringBatchRow.Columns.Measures)).Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
                    yield return ClientMeasure.Parse(line);
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
    }
}
