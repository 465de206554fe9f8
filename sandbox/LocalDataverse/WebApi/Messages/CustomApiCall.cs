using Kam.SolutionModel;
using LocalDataverse.WebApi.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>A custom API of a solution: an action by POST, or a function by GET.</summary>
static class CustomApiCall
{
    public static Operation Plan(ApiCall call, CustomApi api, EntityReference? row)
    {
        if (call.Method != (api.IsFunction ? "GET" : "POST")) throw call.MethodNotAllowed();
        var request = new OrganizationRequest(api.UniqueName);
        if (row is not null) request["Target"] = row;
        if (api.IsFunction) FromUrl(call, api, request);
        else if (!call.Request.Body.IsEmpty) FromBody(call, api, request);
        return api.IsFunction
            ? new Reading(() => Answer(call, api, call.Execute(request)))
            : new Writing([request], responses => Answer(call, api, responses[0]));
    }

    static void FromBody(ApiCall call, CustomApi api, OrganizationRequest request)
    {
        foreach (var member in call.Body().EnumerateObject().Where(member => !member.Name.Contains('@')))
            request[member.Name] = ParameterReader.Read(call, Parameter(api, member.Name), member.Value);
    }

    static void FromUrl(ApiCall call, CustomApi api, OrganizationRequest request)
    {
        foreach (var argument in call.Path.Segments[^1].Arguments ?? [])
            request[argument.Name ?? throw ApiError.Syntax($"The arguments of '{api.UniqueName}' need names.")] = ParameterReader.Read(call, Parameter(api, argument.Name), argument.Value);
    }

    static CustomApiParameter Parameter(CustomApi api, string name) =>
        api.Requests.FirstOrDefault(parameter => parameter.UniqueName == name)
        ?? throw ApiError.Payload($"The parameter '{name}' in the request payload is not a valid parameter for the operation '{api.UniqueName}'.");

    static ApiResponse Answer(ApiCall call, CustomApi api, OrganizationResponse response)
    {
        if (api.Responses.Count == 0) return ApiResponse.Empty(204);
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Microsoft.Dynamics.CRM.{api.UniqueName}Response");
            foreach (var parameter in api.Responses)
            {
                if (!response.Results.TryGetValue(parameter.UniqueName, out var value) || value is null) continue;
                json.WritePropertyName(parameter.UniqueName);
                ResultWriter.Write(json, call, value);
            }
        }));
    }
}
