using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Limits;

/// <summary>How much of a request a licence counts: each row that it touches, also those inside a batch or a bulk message.</summary>
static class Operations
{
    static readonly HashSet<string> OnRows = new(StringComparer.Ordinal)
    {
        "Create", "Retrieve", "RetrieveMultiple", "Update", "Upsert", "Delete", "Associate", "Disassociate", "Assign", "SetState", "Merge",
        "GrantAccess", "ModifyAccess", "RevokeAccess",
    };

    public static long In(OrganizationRequest request) => request.RequestName switch
    {
        "CreateMultiple" or "UpdateMultiple" or "UpsertMultiple" or "DeleteMultiple" => Targets(request),
        "ExecuteMultiple" or "ExecuteTransaction" => Inner(request).Sum(In),
        var name => OnRows.Contains(name) ? 1 : 0,
    };

    /// <summary>The rows that are written: what a pace is reckoned by.</summary>
    public static long Writes(OrganizationRequest request) => request.RequestName switch
    {
        "Retrieve" or "RetrieveMultiple" => 0,
        "ExecuteMultiple" or "ExecuteTransaction" => Inner(request).Sum(Writes),
        _ => In(request),
    };

    static long Targets(OrganizationRequest request) => request.Parameters.TryGetValue("Targets", out var targets) && targets is EntityCollection rows ? rows.Entities.Count : 1;

    static IEnumerable<OrganizationRequest> Inner(OrganizationRequest request) =>
        request.Parameters.TryGetValue("Requests", out var inner) && inner is OrganizationRequestCollection requests ? requests : [];
}
