using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>The plans of a client that are still written or reviewed: their figures move with the client.</summary>
static class LivePlans
{
    public static IReadOnlyList<Guid> Of(IOrganizationService service, Guid client, IReadOnlyCollection<int> years)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.PlanId) };
        query.Criteria.AddCondition(PlanRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(PlanRow.Columns.Year, ConditionOperator.In, years.Cast<object>().ToArray());
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.In, Values.Option(PlanLifecycle.Draft).Value, Values.Option(PlanLifecycle.InReview).Value);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(plan => plan.Id).ToList();
    }
}
