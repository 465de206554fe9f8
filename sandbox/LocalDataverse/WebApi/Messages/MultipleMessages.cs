using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>CreateMultiple, UpdateMultiple and UpsertMultiple of a set, with the rows in Targets.</summary>
static class MultipleMessages
{
    public static Writing Plan(ApiCall call, string name, EntityType type)
    {
        if (call.Method != "POST") throw call.MethodNotAllowed();
        if (!call.Body().TryGetProperty("Targets", out var targets) || targets.ValueKind != JsonValueKind.Array)
            throw ApiError.Payload($"The action {name} needs the parameter Targets.");
        var rows = new EntityCollection([.. targets.EnumerateArray().Select(target => Row(call, target, type))]) { EntityName = type.Name };
        return new([new OrganizationRequest(name) { ["Targets"] = rows }], responses => Answer(call, name, responses[0]));
    }

    static Entity Row(ApiCall call, JsonElement target, EntityType type)
    {
        var payload = call.Rows.Read(target);
        if (payload.Type != type) throw ApiError.Payload($"A row in Targets is of '{payload.Type.Name}', the set is of '{type.Name}'.");
        return payload.Nested.Count == 0 ? payload.Row : throw ApiError.NotSupported("Nested rows in Targets");
    }

    static ApiResponse Answer(ApiCall call, string name, OrganizationResponse response)
    {
        if (name != "CreateMultiple") return ApiResponse.Empty(204);
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse");
            json.WriteStartArray("Ids");
            foreach (var id in (Guid[])response["Ids"]) json.WriteStringValue(id);
            json.WriteEndArray();
        }));
    }
}
