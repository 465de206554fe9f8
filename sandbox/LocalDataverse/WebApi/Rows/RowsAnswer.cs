using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>A page of rows as JSON: the count, the rows with what was expanded, and the address of the next page.</summary>
static class RowsAnswer
{
    public static ApiResponse Of(ApiCall call, EntityType type, EntityCollection rows)
    {
        var expansions = new Expander(call.Model, call.Query).Expand(type, call.Options, rows.Entities);
        var shape = RowShape.Of(type, call.Options, expansions);
        var body = JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", Context.Rows(call, type));
            Counts(json, call, rows);
            json.WriteStartArray("value");
            var writer = new RowWriter(json, call.Prefer, call.Root);
            foreach (var row in rows.Entities) writer.Row(row, shape);
            json.WriteEndArray();
            if (rows.MoreRecords && call.Options.Top is null) json.WriteString("@odata.nextLink", NextLink(call, rows));
        });
        return ApiResponse.Of(200, ApiResponse.Json, body).With("Preference-Applied", call.Prefer.Applied());
    }

    public static void Counts(Utf8JsonWriter json, ApiCall call, EntityCollection rows)
    {
        if (call.Options.Count) json.WriteNumber("@odata.count", rows.TotalRecordCount >= 0 ? rows.TotalRecordCount : rows.Entities.Count);
        if (call.Prefer.Includes(Annotation.Total)) json.WriteNumber($"@{Annotation.Total}", rows.TotalRecordCount);
        if (call.Prefer.Includes(Annotation.TotalLimit)) json.WriteBoolean($"@{Annotation.TotalLimit}", rows.TotalRecordCountLimitExceeded);
    }

    /// <summary>The request's own address with the token of the next page in it.</summary>
    public static string NextLink(ApiCall call, EntityCollection rows)
    {
        var others = call.Request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !Uri.UnescapeDataString(pair).StartsWith("$skiptoken", StringComparison.Ordinal));
        var token = Page.SkipToken(Page.Of(call.Options.SkipToken).Number + 1, rows.PagingCookie);
        return $"{call.Root}{call.Request.Path}?{string.Join('&', others.Append("$skiptoken=" + Uri.EscapeDataString(token)))}";
    }
}
