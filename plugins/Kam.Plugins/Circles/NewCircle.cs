using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>What every new circle of a client begins with: its key, its name, and the client's owner and currency.</summary>
static class NewCircle
{
    public static Entity Of(Entity account, Guid? category, int year, string name)
    {
        var circle = new Entity(CircleRow.Table)
        {
            [CircleRow.Columns.AccountId] = account.ToEntityReference(),
            [CircleRow.Columns.Year] = year,
            [CircleRow.Columns.Key] = CircleKey.Of(account.Id, category, year),
            [CircleRow.Columns.Name] = name,
            [CircleRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
        };
        if (category is { } id) circle[CircleRow.Columns.CategoryId] = new EntityReference(CategoryRow.Table, id);
        if (account.GetAttributeValue<EntityReference>(AccountRow.Columns.TransactionCurrencyId) is { } currency) circle[CircleRow.Columns.TransactionCurrencyId] = currency;
        return circle;
    }
}
