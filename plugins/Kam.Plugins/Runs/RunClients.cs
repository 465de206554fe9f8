using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>Whom a run is about: active clients that have figures, or have asked for some.</summary>
static class RunClients
{
    const string Value = "value";

    /// <param name="most">Where to stop reading.</param>
    public static IReadOnlyList<Guid> Read(IOrganizationService service, int most) =>
        Pages.Of(service, Query()).Take(most).Select(client => client.Id).ToList();

    static QueryExpression Query()
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountRow.Columns.AccountId) };
        query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter).EntityAlias = Value;
        query.Criteria.AddCondition(AccountRow.Columns.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        var known = query.Criteria.AddFilter(LogicalOperator.Or);
        known.AddCondition(AccountRow.Columns.RecalculationRequest, ConditionOperator.NotNull);
        known.AddCondition(Value, ClientValueRow.Columns.ClientValueId, ConditionOperator.NotNull);
        query.AddOrder(AccountRow.Columns.AccountId, OrderType.Ascending);
        return query;
    }
}
