using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Faulting;

/// <summary>
/// Strikes single requests of the organization service: those of a batch by themselves, a change set as the one transaction that
/// it is. All that it strikes is undone; what leaves a client in doubt happens on the way to it and not here.
/// </summary>
public sealed class FaultyService(FaultPlan plan)
{
    readonly FaultKind[] kinds = [.. plan.Kinds.Where(kind => kind is FaultKind.Deadlock or FaultKind.SqlTimeout)];

    /// <summary>To be put around every request of a client.</summary>
    public OrganizationResponse Around(OrganizationRequest request, Func<OrganizationResponse> next) => plan.Next(kinds) switch
    {
        FaultKind.Deadlock => throw Fault.Deadlock(),
        FaultKind.SqlTimeout => throw Fault.SqlTimeout(),
        _ => next(),
    };
}
