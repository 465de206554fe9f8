using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET of a set: by OData options, by FetchXML, by a saved view or by $apply.</summary>
static class CollectionReading
{
    public const int LargestPage = 5000;

    public static ApiResponse Of(ApiCall call, EntityType type) => call.Options switch
    {
        { FetchXml: { } fetch } => FetchReading.Of(call, type, fetch),
        { SavedQuery: { } view } => SavedQueryReading.Of(call, type, view),
        { Apply: { } apply } => ApplyReading.Of(call, type, apply),
        _ => Query(call, type, QueryBuilder.Build(call.Model, type, call.Options)),
    };

    /// <summary>Runs a query with the request's $top, page and $count.</summary>
    public static ApiResponse Query(ApiCall call, EntityType type, QueryExpression query)
    {
        if (call.Options is { Top: 0, Count: false }) return RowsAnswer.Of(call, type, new());
        // A query cannot have both TopCount and a page; the count needs the page.
        if (call.Options is { Top: { } top, Count: false }) query.TopCount = Math.Min(top, LargestPage);
        else query.PageInfo = Paging(call);
        return RowsAnswer.Of(call, type, call.Query(query));
    }

    static PagingInfo Paging(ApiCall call)
    {
        var page = Page.Of(call.Options.SkipToken);
        return new PagingInfo
        {
            Count = Math.Min(call.Options.Top ?? call.Prefer.PageSize ?? LargestPage, LargestPage),
            PageNumber = page.Number,
            PagingCookie = page.Cookie,
            ReturnTotalRecordCount = call.Options.Count,
        };
    }
}
