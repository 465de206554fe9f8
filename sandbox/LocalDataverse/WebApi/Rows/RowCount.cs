using System.Globalization;
using System.Text;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET set/$count: a plain number, which the platform caps at 5 000.</summary>
static class RowCount
{
    const int Cap = 5000;

    public static ApiResponse Of(ApiCall call, EntityType type)
    {
        var query = QueryBuilder.Build(call.Model, type, call.Options);
        query.ColumnSet = new ColumnSet(type.PrimaryId);
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = Cap };
        var count = call.Query(query).Entities.Count;
        return ApiResponse.Of(200, "text/plain", Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
    }
}
