using LocalDataverse.WebApi.Json;

namespace LocalDataverse.WebApi.Edm;

/// <summary>GET of the service root: the entity sets.</summary>
static class ServiceDocument
{
    public static ApiResponse Of(ApiCall call) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata");
        json.WriteStartArray("value");
        foreach (var set in call.Model.Types.Select(type => type.Set).Where(set => set.Length > 0).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", set);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", set);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }));
}
