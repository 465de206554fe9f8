using LocalDataverse;
using LocalDataverse.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Sandbox;

/// <summary>
/// Who calls: the user of the cookie that the app sets, else the administrator; or another one in whose name he asks
/// (MSCRMCallerID names the user's row, CallerObjectId the user's object in the directory). Only a system administrator
/// may ask for others. A cookie may have outlived its database: a user who is not here is the administrator again.
/// </summary>
static class CallerIdentity
{
    public const string Cookie = "sandbox-user";
    static readonly Guid SystemAdministrator = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <exception cref="DataverseFault">The other user is not named by an id, is not of the organization, or may not be asked for.</exception>
    public static Caller Of(HttpContext context, Organization organization)
    {
        var user = Guid.TryParse(context.Request.Cookies[Cookie], out var chosen) && Exists(organization, chosen) ? chosen : organization.AdministratorId;
        if (Other(context.Request.Headers, organization) is not { } other || other == user) return new Caller(user);
        return user == organization.AdministratorId || IsAdministrator(organization, user)
            ? new Caller(other) { InitiatingUserId = user }
            : throw new DataverseFault(ErrorCodes.PrivilegeDenied, "The caller may not act on behalf of another user: prvActOnBehalfOfAnotherUser is missing.");
    }

    static Guid? Other(IHeaderDictionary headers, Organization organization) =>
        Id(headers, "MSCRMCallerID") ?? (Id(headers, "CallerObjectId") is { } directoryId ? OfDirectory(organization, directoryId) : null);

    static Guid? Id(IHeaderDictionary headers, string name)
    {
        if (headers[name].FirstOrDefault() is not { Length: > 0 } text) return null;
        return Guid.TryParse(text, out var id) ? id : throw new DataverseFault(ErrorCodes.InvalidArgument, $"The header {name} has to be the id of a user, and '{text}' is none.");
    }

    static Guid OfDirectory(Organization organization, Guid id) =>
        First(organization, "systemuser", "systemuserid", ("azureactivedirectoryobjectid", id)) ?? throw new DataverseFault(ErrorCodes.UserNotInOrganization, "The user is not a member of the organization.");

    static bool Exists(Organization organization, Guid user) =>
        user == organization.AdministratorId || First(organization, "systemuser", "systemuserid", ("systemuserid", user)) is not null;

    static bool IsAdministrator(Organization organization, Guid user) =>
        First(organization, "systemuserroles", "systemuserid", ("systemuserid", user), ("roleid", SystemAdministrator)) is not null;

    static Guid? First(Organization organization, string table, string column, params (string Column, Guid Value)[] conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        foreach (var (name, value) in conditions) query.Criteria.AddCondition(name, ConditionOperator.Equal, value);
        return organization.ServiceFor(organization.SystemUserId).RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<Guid>(column);
    }
}
