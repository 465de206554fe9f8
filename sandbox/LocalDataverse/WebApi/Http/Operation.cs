using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>What a request amounts to, once understood.</summary>
abstract record Operation;

/// <summary>Changes nothing: may stand in a batch, not in a change set.</summary>
sealed record Reading(Func<ApiResponse> Run) : Operation;

/// <summary>Requests that succeed or fail together, and the answer made of their responses. A change set joins the requests of several into one transaction.</summary>
sealed record Writing(IReadOnlyList<OrganizationRequest> Requests, Func<IReadOnlyList<OrganizationResponse>, ApiResponse> Answer) : Operation
{
    /// <summary>The row that a later request of the change set may call by Content-ID.</summary>
    public EntityReference? Row { get; init; }
}
