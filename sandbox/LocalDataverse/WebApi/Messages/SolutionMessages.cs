using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>The life of solutions: imports with the zip in base 64, at once or as a job, and what is asked about them.</summary>
static class SolutionMessages
{
    public static Writing Action(ApiCall call, string name, params string[] results)
    {
        var request = new OrganizationRequest(name);
        foreach (var member in call.Body().EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)) request[member.Name] = Value(name, member);
        return new([request], responses => results.Length == 0 ? ApiResponse.Empty(204) : Answer(call, name, json =>
        {
            foreach (var result in results.Where(responses[0].Results.ContainsKey))
            {
                json.WritePropertyName(result);
                ResultWriter.Write(json, call, responses[0][result]);
            }
        }));
    }

    public static ApiResponse FormattedResults(ApiCall call)
    {
        var id = Argument(call, "ImportJobId") is Guid given ? given : throw ApiError.Syntax("RetrieveFormattedImportJobResults needs ImportJobId.");
        var answer = call.Execute(new("RetrieveFormattedImportJobResults") { ["ImportJobId"] = id });
        return Answer(call, "RetrieveFormattedImportJobResults", json => json.WriteString("FormattedResults", (string)answer["FormattedResults"]));
    }

    public static ApiResponse Dependencies(ApiCall call)
    {
        var name = Argument(call, "SolutionUniqueName") as string ?? throw ApiError.Syntax("RetrieveDependenciesForUninstall needs SolutionUniqueName.");
        var answer = call.Execute(new("RetrieveDependenciesForUninstall") { ["SolutionUniqueName"] = name });
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#dependencies");
            json.WritePropertyName("value");
            ResultWriter.Write(json, call, answer["EntityCollection"]);
        }));
    }

    static object? Argument(ApiCall call, string name) =>
        (call.Path.Segments[0].Arguments?.FirstOrDefault(argument => argument.Name == name)?.Value as Constant)?.Value;

    static ApiResponse Answer(ApiCall call, string name, Action<Utf8JsonWriter> write) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.{name}Response");
        write(json);
    }));

    static object Value(string message, JsonProperty member) => member.Name switch
    {
        "CustomizationFile" => member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetBytesFromBase64(out var file) ? file : throw ApiError.Payload("CustomizationFile is not a text in base 64."),
        "ImportJobId" => member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetGuid(out var id) ? id : throw ApiError.Payload("ImportJobId is not a GUID."),
        "ComponentId" when member.Value.ValueKind == JsonValueKind.String => member.Value.TryGetGuid(out var component) ? component : throw ApiError.Payload("ComponentId is not a GUID."),
        "ComponentType" when member.Value.ValueKind == JsonValueKind.Number => member.Value.GetInt32(),
        "UniqueName" or "SolutionName" or "SolutionUniqueName" when member.Value.ValueKind == JsonValueKind.String => member.Value.GetString()!,
        _ when member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False => member.Value.GetBoolean(),
        _ => throw ApiError.NotSupported($"The parameter '{member.Name}' of {message}"),
    };
}
