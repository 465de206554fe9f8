using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>A client with its circles, in one query. To be read under the client's lock.</summary>
sealed record ClientCircles(Entity Account, IReadOnlyList<Entity> Circles)
{
    const string Alias = "circle";

    /// <summary>The plans that a save of a circle moves are read on the way: the client's lock keeps them what they are.</summary>
    public static ClientCircles Read(Event happened, Guid client)
    {
        var query = new QueryExpression(AccountRow.Table)
        {
            ColumnSet = new ColumnSet(
                AccountRow.Columns.OwnerId, AccountRow.Columns.TransactionCurrencyId, AccountRow.Columns.ExchangeRate, AccountRow.Columns.Wallet, AccountRow.Columns.WalletSource),
        };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var circle = query.AddLink(CircleRow.Table, AccountRow.Columns.AccountId, CircleRow.Columns.AccountId, JoinOperator.LeftOuter);
        circle.EntityAlias = Alias;
        circle.Columns.AddColumns(
            CircleRow.Columns.CircleId, CircleRow.Columns.Name, CircleRow.Columns.Key, CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.StateCode,
            CircleRow.Columns.Need, CircleRow.Columns.NeedBase, CircleRow.Columns.TransactionCurrencyId,
            CircleRow.Columns.OwnShare, CircleRow.Columns.CompetitorShare, CircleRow.Columns.OthersShare);
        LivePlans.Join(query);
        var rows = happened.Service.RetrieveMultiple(query).Entities;
        LivePlans.Tell(happened, client, rows);
        return new(rows[0], rows.Select(row => row.Joined(Alias, CircleRow.Table, CircleRow.Columns.CircleId)).Where(row => row.Id != Guid.Empty).GroupBy(row => row.Id).Select(same => same.First()).ToList());
    }

    /// <summary>The circle of that category and year, deactivated ones included; null when there is none.</summary>
    public Entity? Find(Guid? category, int year)
    {
        var key = CircleKey.Of(Account.Id, category, year);
        return Circles.FirstOrDefault(circle => circle.GetAttributeValue<string>(CircleRow.Columns.Key) == key);
    }

    /// <summary>
    /// Brings the client's wallet to what the circles say. Where none says anything any more, the amount stays what somebody once
    /// knew, and counts as entered.
    /// </summary>
    public void FeedWallet(Event happened)
    {
        var wallet = NeededCircle.Wallet(Circles.Where(circle => circle.IsActive()).Select(Needed), happened.Year);
        var wanted = new Entity(AccountRow.Table);
        if (wallet is { } sum)
        {
            if (Account.Id(AccountRow.Columns.TransactionCurrencyId) is null) wanted[AccountRow.Columns.TransactionCurrencyId] = Circles[0].GetAttributeValue<EntityReference>(CircleRow.Columns.TransactionCurrencyId);
            wanted[AccountRow.Columns.Wallet] = new Money(sum);
            wanted[AccountRow.Columns.WalletSource] = Values.Option(WalletSource.FromCircle);
        }
        else if (Account.Choice<WalletSource>(AccountRow.Columns.WalletSource) == WalletSource.FromCircle) wanted[AccountRow.Columns.WalletSource] = Values.Option(WalletSource.Entered);
        if (Account.To(wanted) is { } change) happened.Service.Update(change);
    }

    NeededCircle Needed(Entity circle) => new(
        circle.GetAttributeValue<int>(CircleRow.Columns.Year), circle.Id(CircleRow.Columns.CategoryId) is null, Need(circle));

    /// <summary>In the client's currency; a client without one takes that of its first circle.</summary>
    decimal? Need(Entity circle) => circle.MoneyIn(
        Account.Id(AccountRow.Columns.TransactionCurrencyId) ?? Circles[0].Id(CircleRow.Columns.TransactionCurrencyId),
        Account.GetAttributeValue<decimal?>(AccountRow.Columns.ExchangeRate) ?? 1, CircleRow.Columns.Need, CircleRow.Columns.NeedBase);
}
