using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>All plans of one client and year: the first, and its revisions. To be read under the client's lock.</summary>
static class PlanRevisions
{
    public static IReadOnlyList<Entity> Of(IOrganizationService service, Guid client, int year)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.Lifecycle, PlanRow.Columns.Revision) };
        query.Criteria.AddCondition(PlanRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(PlanRow.Columns.Year, ConditionOperator.Equal, year);
        query.AddOrder(PlanRow.Columns.Revision, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The number of a further one.</summary>
    public static int Next(IEnumerable<Entity> revisions) => revisions.Max(plan => plan.GetAttributeValue<int>(PlanRow.Columns.Revision)) + 1;
}
