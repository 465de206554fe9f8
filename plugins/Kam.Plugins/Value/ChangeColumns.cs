using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>The change of a client's value against the year before, split in money.</summary>
static class ChangeColumns
{
    public static readonly string[] All =
    {
        ClientValueRow.Columns.ChangeCategories, ClientValueRow.Columns.ChangeAverage, ClientValueRow.Columns.ChangeOrders, ClientValueRow.Columns.ChangeMargin, ClientValueRow.Columns.ChangeTotal,
    };

    public static void Put(Entity value, ValueChange? change)
    {
        value[ClientValueRow.Columns.ChangeCategories] = change?.Categories;
        value[ClientValueRow.Columns.ChangeAverage] = change?.Average;
        value[ClientValueRow.Columns.ChangeOrders] = change?.Orders;
        value[ClientValueRow.Columns.ChangeMargin] = change?.Margin;
        value[ClientValueRow.Columns.ChangeTotal] = change?.Total;
    }
}
