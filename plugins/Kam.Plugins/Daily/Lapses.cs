using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Flags the clients that have not bought for too long, on the day that their last recalculation foretold. A flagged one is found no more.</summary>
static class Lapses
{
    const int Size = 100;

    public static Portion Flag(Event happened)
    {
        var query = new QueryExpression(ClientValueRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(ClientValueRow.Columns.AccountId) };
        query.Criteria.AddCondition(ClientValueRow.Columns.ReengageOn, ConditionOperator.LessEqual, happened.Today.Date);
        var unflagged = query.AddLink(AccountRow.Table, ClientValueRow.Columns.AccountId, AccountRow.Columns.AccountId).LinkCriteria;
        unflagged.AddCondition(AccountRow.Columns.ReengageNeeded, ConditionOperator.NotEqual, true);
        unflagged.AddCondition(AccountRow.Columns.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        query.AddOrder(ClientValueRow.Columns.AccountId, OrderType.Ascending);
        var due = happened.Service.RetrieveMultiple(query).Entities;
        foreach (var value in due) FlagClient(happened, value);
        return new(due.Count, due.Count == Size);
    }

    /// <summary>Under the client's lock the day is read again: a purchase may have moved it meanwhile.</summary>
    static void FlagClient(Event happened, Entity found)
    {
        var client = found.Id(ClientValueRow.Columns.AccountId)!.Value;
        Client.Lock(happened, client);
        var value = happened.Service.Retrieve(ClientValueRow.Table, found.Id, new ColumnSet(ClientValueRow.Columns.ReengageOn));
        if (value.Day(ClientValueRow.Columns.ReengageOn) <= happened.Today)
            happened.Service.Update(new Entity(AccountRow.Table, client) { [AccountRow.Columns.ReengageNeeded] = true });
    }
}
