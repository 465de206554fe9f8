using System.Text.Json;
using LocalDataverse.WebApi.Json;

namespace LocalDataverse.WebApi.Messages;

/// <summary>WhoAmI and RetrieveVersion. Microsoft's samples read the header x-ms-dop-hint of WhoAmI.</summary>
static class IdentityMessages
{
    const string DegreeOfParallelism = "4";
    const string PlatformVersion = "9.2.0.0";

    public static ApiResponse WhoAmI(ApiCall call)
    {
        var answer = call.Execute(new("WhoAmI"));
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse");
            foreach (var name in new[] { "BusinessUnitId", "UserId", "OrganizationId" }) json.WriteString(name, (Guid)answer[name]);
        })).With("x-ms-dop-hint", DegreeOfParallelism);
    }

    /// <summary>Where the organization is and what it is called, as RetrieveCurrentOrganization(AccessType=…) says it.</summary>
    public static ApiResponse Organization(ApiCall call) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.RetrieveCurrentOrganizationResponse");
        json.WriteStartObject("Detail");
        json.WriteString("OrganizationId", call.Organization.OrganizationId);
        json.WriteString("FriendlyName", LocalDataverse.Organization.Name);
        json.WriteString("OrganizationVersion", PlatformVersion);
        json.WriteString("UrlName", LocalDataverse.Organization.Name);
        json.WriteString("UniqueName", LocalDataverse.Organization.Name);
        Endpoints(json, new Uri(call.Root, "/"));
        json.WriteString("State", "Enabled");
        json.WriteEndObject();
    }));

    static void Endpoints(Utf8JsonWriter json, Uri site)
    {
        json.WriteStartObject("Endpoints");
        json.WriteNumber("Count", 1);
        json.WriteBoolean("IsReadOnly", false);
        json.WriteStartArray("Keys");
        json.WriteStringValue("WebApplication");
        json.WriteEndArray();
        json.WriteStartArray("Values");
        json.WriteStringValue(site.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static ApiResponse Version(ApiCall call) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse");
        json.WriteString("Version", PlatformVersion);
    }));
}
