using System;
using System.Collections.Generic;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>In what the categories are counted: prices of categories with one unit can be compared as they are.</summary>
static class Units
{
    const int Page = 5000;

    public static IReadOnlyDictionary<Guid, string?> OfCategories(IOrganizationService service)
    {
        var query = new QueryExpression(CategoryRow.Table)
        {
            ColumnSet = new ColumnSet(CategoryRow.Columns.Unit),
            PageInfo = new PagingInfo { Count = Page, PageNumber = 1 },
        };
        query.AddOrder(CategoryRow.Columns.CategoryId, OrderType.Ascending);
        var units = new Dictionary<Guid, string?>();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var category in page.Entities) units.Add(category.Id, category.GetAttributeValue<string>(CategoryRow.Columns.Unit));
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
        return units;
    }
}
