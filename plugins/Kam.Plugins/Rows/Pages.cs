using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>All rows of a query, page by page, so that there is no limit to them; a page is asked for when the one before is used up.</summary>
static class Pages
{
    /// <summary>As many rows as the platform gives at once.</summary>
    const int Most = 5000;

    /// <param name="query">Ordered by something unique: pages of an unordered query may repeat rows and leave out others.</param>
    public static IEnumerable<Entity> Of(IOrganizationService service, QueryExpression query, int size = Most)
    {
        query.PageInfo = new PagingInfo { Count = size, PageNumber = 1 };
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities) yield return row;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
    }
}
