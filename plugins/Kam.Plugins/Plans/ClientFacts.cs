using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What is known about a client for the blocks 1 to 4 of a plan, from wherever it was learnt.</summary>
static class ClientFacts
{
    /// <summary>The categories' names, the circles and the purchases have been read for the plan's own figures.</summary>
    public static string Of(Event happened, PlannedClient client, int year, Forecast forecast, ClientCircles circles, IReadOnlyDictionary<Guid, string> categories) => KnownText.Of(
        ProgressFacts.Of(happened, client.Account.Id)
            .Concat(SuccessFacts.Of(happened, client.Account.Id))
            .Concat(FiguresFacts.Of(forecast, categories))
            .Concat(FiguresFacts.Of(circles, year))
            .Concat(ContactFacts.Of(happened.Service, client.Account.Id))
            .Concat(LastPlanFacts.Of(client.PlanBefore(year)))
            .OrderBy(fact => fact.Block));

    /// <summary>What categories are called.</summary>
    public static IReadOnlyDictionary<Guid, string> Names(IOrganizationService service, IEnumerable<Guid> categories)
    {
        var ids = categories.Distinct().Cast<object>().ToArray();
        if (ids.Length == 0) return new Dictionary<Guid, string>();
        var query = new QueryExpression(CategoryRow.Table) { ColumnSet = new ColumnSet(CategoryRow.Columns.Name) };
        query.Criteria.AddCondition(CategoryRow.Columns.CategoryId, ConditionOperator.In, ids);
        return service.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(CategoryRow.Columns.Name));
    }
}
