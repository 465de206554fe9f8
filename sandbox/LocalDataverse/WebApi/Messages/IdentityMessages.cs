using LocalDataverse.WebApi.Json;

namespace LocalDataverse.WebApi.Messages;

/// <summary>WhoAmI and RetrieveVersion. Microsoft's samples read the header x-ms-dop-hint of WhoAmI.</summary>
static class IdentityMessages
{
    const string DegreeOfParallelism = "4";

    public static ApiResponse WhoAmI(ApiCall call)
    {
        var answer = call.Execute(new("WhoAmI"));
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse");
            foreach (var name in new[] { "BusinessUnitId", "UserId", "OrganizationId" }) json.WriteString(name, (Guid)answer[name]);
        })).With("x-ms-dop-hint", DegreeOfParallelism);
    }

    public static ApiResponse Version(ApiCall call) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse");
        json.WriteString("Version", "9.2.0.0");
    }));
}
