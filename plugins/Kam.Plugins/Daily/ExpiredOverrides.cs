using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Ends the overrides of segments whose last day has passed. An ended one is found no more, so the work goes on by asking again.</summary>
static class ExpiredOverrides
{
    const int Size = 100;

    public static Portion End(Event happened)
    {
        var query = new QueryExpression(AccountRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(AccountRow.Columns.AccountId) };
        query.Criteria.AddCondition(AccountRow.Columns.SegmentOverride, ConditionOperator.NotNull);
        query.Criteria.AddCondition(AccountRow.Columns.OverrideExpiresOn, ConditionOperator.LessThan, happened.Today.Date);
        query.AddOrder(AccountRow.Columns.AccountId, OrderType.Ascending);
        var expired = happened.Service.RetrieveMultiple(query).Entities;
        foreach (var account in expired)
            happened.Service.Update(new Entity(AccountRow.Table, account.Id) { [AccountRow.Columns.SegmentOverride] = null });
        return new(expired.Count, expired.Count == Size);
    }
}
