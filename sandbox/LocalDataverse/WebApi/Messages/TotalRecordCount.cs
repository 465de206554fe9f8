using LocalDataverse.Rows;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Messages;

/// <summary>RetrieveTotalRecordCount(EntityNames=['account']): exact here, a snapshot of the last day on a tenant.</summary>
static class TotalRecordCount
{
    public static ApiResponse Of(ApiCall call)
    {
        var names = (call.Path.Segments[0].Arguments ?? []).FirstOrDefault(argument => argument.Name == "EntityNames")?.Value as ListOf
            ?? throw ApiError.Syntax("RetrieveTotalRecordCount needs EntityNames.");
        var types = names.Items.Select(item => call.Model.RequiredType((item as Constant)?.Value as string ?? "")).ToList();
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.RetrieveTotalRecordCountResponse");
            json.WriteStartObject("EntityRecordCountCollection");
            json.WriteNumber("Count", types.Count);
            json.WriteBoolean("IsReadOnly", false);
            json.WriteStartArray("Keys");
            foreach (var type in types) json.WriteStringValue(type.Name);
            json.WriteEndArray();
            json.WriteStartArray("Values");
            foreach (var type in types) json.WriteNumberValue(Count(call, type));
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    /// <summary>All rows, whoever may read which of them, and without the limit of aggregates; who may read none of the table is refused.</summary>
    static long Count(ApiCall call, EntityType type)
    {
        call.Query(new QueryExpression(type.Name) { ColumnSet = new ColumnSet(type.PrimaryId), TopCount = 1 });
        return RowTotals.Of(call.Organization, type.Name);
    }
}
