using LocalDataverse;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Sandbox;

/// <summary>
/// Who calls: the user of the cookie that the app sets, else the administrator; or another one in whose name he asks
/// (MSCRMCallerID, CallerObjectId). Only a system administrator may ask for others. A cookie may have outlived its
/// database: a user who is not here is the administrator again.
/// </summary>
static class CallerIdentity
{
    public const string Cookie = "sandbox-user";
    static readonly Guid SystemAdministrator = new("627090ff-40a3-4053-8790-584edc5be201");

    public static Caller? Of(HttpContext context, Organization organization)
    {
        var user = Guid.TryParse(context.Request.Cookies[Cookie], out var chosen) && Exists(organization, chosen) ? chosen : organization.AdministratorId;
        var header = context.Request.Headers["MSCRMCallerID"].FirstOrDefault() ?? context.Request.Headers["CallerObjectId"].FirstOrDefault();
        if (!Guid.TryParse(header, out var other) || other == user) return new Caller(user);
        return user == organization.AdministratorId || IsAdministrator(organization, user) ? new Caller(other) { InitiatingUserId = user } : null;
    }

    static bool Exists(Organization organization, Guid user) =>
        user == organization.AdministratorId || Any(organization, "systemuser", ("systemuserid", user));

    static bool IsAdministrator(Organization organization, Guid user) =>
        Any(organization, "systemuserroles", ("systemuserid", user), ("roleid", SystemAdministrator));

    static bool Any(Organization organization, string table, params (string Column, Guid Value)[] conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(conditions[0].Column), TopCount = 1 };
        foreach (var (column, value) in conditions) query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return organization.ServiceFor(organization.SystemUserId).RetrieveMultiple(query).Entities.Count > 0;
    }
}
