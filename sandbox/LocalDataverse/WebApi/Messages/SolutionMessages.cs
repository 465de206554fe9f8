using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>ImportSolution: the zip comes in base 64.</summary>
static class SolutionMessages
{
    public static Writing Import(ApiCall call)
    {
        var request = new OrganizationRequest("ImportSolution");
        foreach (var member in call.Body().EnumerateObject())
        {
            request[member.Name] = member.Name switch
            {
                "CustomizationFile" => member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetBytesFromBase64(out var file) ? file : throw ApiError.Payload("CustomizationFile is not a text in base 64."),
                "ImportJobId" => member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetGuid(out var id) ? id : throw ApiError.Payload("ImportJobId is not a GUID."),
                _ when member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False => member.Value.GetBoolean(),
                _ => throw ApiError.NotSupported($"The parameter '{member.Name}' of ImportSolution"),
            };
        }
        return new([request], _ => ApiResponse.Empty(204));
    }
}
