using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET set?savedQuery=id: the rows of a view.</summary>
static class SavedQueryReading
{
    public static ApiResponse Of(ApiCall call, EntityType type, Guid id)
    {
        if (call.Options is not { Select: null, Filter: null, OrderBy: [], Expand: [], Top: null, Apply: null })
            throw ApiError.NotSupported("savedQuery together with other query options");
        var view = call.Retrieve(new("savedquery", id), new ColumnSet("fetchxml", "returnedtypecode"));
        if (view.GetAttributeValue<string>("returnedtypecode") != type.Name) throw ApiError.Syntax($"The saved query {id} is not of '{type.Name}'.");
        return FetchReading.Run(call, type, FetchReading.Parse(view.GetAttributeValue<string>("fetchxml")));
    }
}
