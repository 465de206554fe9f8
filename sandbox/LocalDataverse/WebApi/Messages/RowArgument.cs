using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>A row named in an argument: {"@odata.id":"accounts(…)"}, or {"@odata.type":"…account","accountid":"…"}.</summary>
static class RowArgument
{
    public static EntityReference Read(ApiCall call, JsonElement json, string? table = null)
    {
        if (json.ValueKind != JsonValueKind.Object) throw ApiError.Payload("A row is expected as an object.");
        if (json.TryGetProperty("@odata.id", out var id)) return call.References.Read(id);
        return call.Rows.Read(json, table).Row.ToEntityReference();
    }
}
