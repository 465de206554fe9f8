using LocalDataverse.WebApi.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>DELETE of a row, with If-Match when the client insists on the version that it saw.</summary>
static class RowDeletion
{
    public static Writing Of(ApiCall call, EntityReference reference)
    {
        var request = new OrganizationRequest("Delete") { ["Target"] = reference };
        if (RowVersion.Parse(call.Request.Headers.Get("If-Match")) is { } version)
        {
            reference.RowVersion = version;
            request["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches;
        }
        return new([request], _ => ApiResponse.Empty(204));
    }
}
