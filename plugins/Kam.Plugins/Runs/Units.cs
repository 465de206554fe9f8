using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>In what the categories are counted: prices of categories with one unit can be compared as they are.</summary>
static class Units
{
    public static IReadOnlyDictionary<Guid, string?> OfCategories(IOrganizationService service)
    {
        var query = new QueryExpression(CategoryRow.Table) { ColumnSet = new ColumnSet(CategoryRow.Columns.Unit) };
        query.AddOrder(CategoryRow.Columns.CategoryId, OrderType.Ascending);
        return Pages.Of(service, query).ToDictionary(category => category.Id, category => (string?)category.GetAttributeValue<string>(CategoryRow.Columns.Unit));
    }
}
