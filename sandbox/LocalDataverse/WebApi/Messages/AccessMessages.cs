using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>Sharing of rows: GrantAccess, ModifyAccess, RevokeAccess and RetrievePrincipalAccess.</summary>
static class AccessMessages
{
    public static Writing Change(ApiCall call, string name)
    {
        var body = call.Body();
        var request = new OrganizationRequest(name) { ["Target"] = RowArgument.Read(call, Member(body, "Target")) };
        if (name == "RevokeAccess") request["Revokee"] = RowArgument.Read(call, Member(body, "Revokee"));
        else request["PrincipalAccess"] = Access(call, Member(body, "PrincipalAccess"));
        return new([request], _ => ApiResponse.Empty(204));
    }

    static PrincipalAccess Access(ApiCall call, JsonElement json) =>
        Enum.TryParse<AccessRights>(Member(json, "AccessMask").ToString(), out var rights)
            ? new(RowArgument.Read(call, Member(json, "Principal")), rights)
            : throw ApiError.Payload("AccessMask is not a list of access rights.");

    public static ApiResponse Retrieve(ApiCall call, EntityReference principal)
    {
        var argument = call.Path.Segments[^1].Arguments?.FirstOrDefault(argument => argument.Name == "Target")?.Value as JsonArgument
            ?? throw ApiError.Syntax("RetrievePrincipalAccess needs Target.");
        var target = RowArgument.Read(call, argument.Read());
        var answer = call.Execute(new("RetrievePrincipalAccess") { ["Target"] = target, ["Principal"] = principal });
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.RetrievePrincipalAccessResponse");
            json.WriteString("AccessRights", answer["AccessRights"].ToString());
        }));
    }

    static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : throw ApiError.Payload($"The parameter '{name}' is missing.");
}
