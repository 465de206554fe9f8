using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET of one row, with $select and $expand; 304 when the client's copy is still good.</summary>
static class RowReading
{
    public static ApiResponse Of(ApiCall call, EntityType type, EntityReference reference)
    {
        var row = call.Retrieve(reference, QueryBuilder.Columns(type, call.Options));
        if (RowVersion.Parse(call.Request.Headers.Get("If-None-Match")) is { } known && known == RowVersion.Of(row)) return ApiResponse.Empty(304);
        return Answer(call, type, row, 200);
    }

    /// <summary>The representation of a row that was just read or written.</summary>
    public static ApiResponse Answer(ApiCall call, EntityType type, Entity row, int status)
    {
        var expansions = new Expander(call.Model, call.Query).Expand(type, call.Options, [row]);
        var shape = RowShape.Of(type, call.Options, expansions);
        var body = JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", Context.Row(call, type));
            new RowWriter(json, call.Prefer, call.Root).Properties(row, shape);
        });
        var response = ApiResponse.Of(status, ApiResponse.Json, body).With("Preference-Applied", call.Prefer.Applied());
        return RowVersion.Of(row) is { } version ? response.With("ETag", RowVersion.ETag(version)) : response;
    }
}
