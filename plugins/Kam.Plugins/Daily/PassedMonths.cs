using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Recalculates the clients whose figures are of a month end that is no longer the last. A recalculated one is found no more.</summary>
static class PassedMonths
{
    const int Size = 25;

    public static Portion Recalculate(Event happened)
    {
        var query = new QueryExpression(ClientValueRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(ClientValueRow.Columns.AccountId) };
        query.Criteria.AddCondition(ClientValueRow.Columns.AsOf, ConditionOperator.LessThan, AsOf.Before(happened.Today).Date.Date);
        query.AddOrder(ClientValueRow.Columns.AccountId, OrderType.Ascending);
        var passed = happened.Service.RetrieveMultiple(query).Entities;
        foreach (var value in passed)
            happened.Service.Execute(new OrganizationRequest(CustomApis.RecalculateAccount.Name) { ["Target"] = Client.Reference(value.Id(ClientValueRow.Columns.AccountId)!.Value) });
        return new(passed.Count, passed.Count == Size);
    }
}
