using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>A user or team and what it may do with a shared row.</summary>
public sealed record PrincipalAccess(EntityReference Principal, AccessRights AccessMask);
