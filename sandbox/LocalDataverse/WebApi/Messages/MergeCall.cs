using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>Merge: Target, Subordinate and UpdateContent are rows that say their own type; of the first two the id counts.</summary>
static class MergeCall
{
    public static Writing Plan(ApiCall call)
    {
        var body = call.Body();
        var target = RowArgument.Read(call, Member(body, "Target"));
        var subordinate = RowArgument.Read(call, Member(body, "Subordinate"));
        if (target.LogicalName != subordinate.LogicalName) throw ApiError.Payload("Target and Subordinate are rows of two tables.");
        var request = new OrganizationRequest("Merge") { ["Target"] = target, ["SubordinateId"] = subordinate.Id };
        request["PerformParentingChecks"] = Member(body, "PerformParentingChecks") is { ValueKind: JsonValueKind.True or JsonValueKind.False } flag
            ? flag.GetBoolean() : throw ApiError.Payload("PerformParentingChecks is neither true nor false.");
        if (body.TryGetProperty("UpdateContent", out var content) && content.ValueKind != JsonValueKind.Null) request["UpdateContent"] = call.Rows.Read(content).Row;
        return new([request], _ => ApiResponse.Empty(204));
    }

    static JsonElement Member(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var member) ? member : throw ApiError.Payload($"The parameter '{name}' is missing.");
}
