using System.Text;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>One property of a row: GET, GET …/$value, PUT {"value":…} and DELETE, which empties it.</summary>
static class PropertyEndpoints
{
    public static Operation Plan(ApiCall call, EntityType type, EntityReference row, Column column) => (call.Method, call.Path.Name(2)) switch
    {
        ("GET", null) => new Reading(() => Get(call, type, row, column)),
        ("GET", "$value") => new Reading(() => Raw(call, row, column)),
        ("PUT", null) => Set(row, column, New(call, type, column)),
        ("DELETE", null) => Set(row, column, null),
        _ => throw call.MethodNotAllowed(),
    };

    static object? New(ApiCall call, EntityType type, Column column)
    {
        if (EntityType.IsLookup(column)) throw ApiError.Payload("CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.");
        return call.Body().TryGetProperty("value", out var value) ? ValueReader.Read(value, column, type) : throw ApiError.Payload("The body has no member 'value'.");
    }

    static Writing Set(EntityReference reference, Column column, object? value)
    {
        var row = new Entity(reference.LogicalName) { Id = reference.Id, KeyAttributes = reference.KeyAttributes, [column.LogicalName] = value };
        return new([new OrganizationRequest("Update") { ["Target"] = row }], _ => ApiResponse.Empty(204));
    }

    public static ApiResponse Get(ApiCall call, EntityType type, EntityReference reference, Column column)
    {
        var row = call.Retrieve(reference, new ColumnSet(column.LogicalName));
        if (!row.Attributes.TryGetValue(column.LogicalName, out var value) || value is null) return ApiResponse.Empty(204);
        var name = EntityType.PropertyName(column);
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#{type.Set}({row.Id})/{name}");
            json.WritePropertyName("value");
            ValueWriter.Write(json, value, column);
        }));
    }

    static ApiResponse Raw(ApiCall call, EntityReference reference, Column column)
    {
        var row = call.Retrieve(reference, new ColumnSet(column.LogicalName));
        if (!row.Attributes.TryGetValue(column.LogicalName, out var value) || value is null) return ApiResponse.Empty(204);
        var json = System.Text.Json.JsonDocument.Parse(JsonBody.Write(writer =>
        {
            writer.WritePropertyName("value");
            ValueWriter.Write(writer, value, column);
        }));
        return ApiResponse.Of(200, "text/plain", Encoding.UTF8.GetBytes(json.RootElement.GetProperty("value").ToString()));
    }
}
