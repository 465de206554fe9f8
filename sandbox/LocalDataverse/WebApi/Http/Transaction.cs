using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>Runs requests that belong together: one by itself, several as one transaction.</summary>
static class Transaction
{
    public static IReadOnlyList<OrganizationResponse> Run(ApiCall call, IReadOnlyList<OrganizationRequest> requests)
    {
        if (requests.Count == 1) return [call.Execute(requests[0])];
        if (requests.Count == 0) return [];
        var together = new OrganizationRequest("ExecuteTransaction") { ["Requests"] = Collection(requests), ["ReturnResponses"] = true };
        return [.. (OrganizationResponseCollection)call.Execute(together)["Responses"]];
    }

    static OrganizationRequestCollection Collection(IReadOnlyList<OrganizationRequest> requests)
    {
        var collection = new OrganizationRequestCollection();
        collection.AddRange(requests);
        return collection;
    }
}
