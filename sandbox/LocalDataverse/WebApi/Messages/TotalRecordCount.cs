using System.Globalization;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;
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

    static long Count(ApiCall call, EntityType type)
    {
        var fetch = $"<fetch aggregate='true'><entity name='{type.Name}'><attribute name='{type.PrimaryId}' alias='n' aggregate='count'/></entity></fetch>";
        return Convert.ToInt64(((AliasedValue)call.Query(new FetchExpression(fetch)).Entities[0]["n"]).Value, CultureInfo.InvariantCulture);
    }
}
