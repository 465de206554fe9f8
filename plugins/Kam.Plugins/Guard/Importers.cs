using System;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Guard;

/// <summary>Who may write computed columns from outside: the system itself, and holders of the importer's role. Asked only when someone does.</summary>
static class Importers
{
    public static bool Include(Event happened)
    {
        var user = happened.Context.InitiatingUserId;
        return IsSystem(happened.Service, user) || HasRole(happened.Service, user);
    }

    static bool IsSystem(IOrganizationService service, Guid user) =>
        (Guid)service.Execute(new OrganizationRequest("WhoAmI"))["UserId"] == user;

    /// <summary>A role has a copy in every business unit; all of them name the one in the root.</summary>
    static bool HasRole(IOrganizationService service, Guid user)
    {
        var query = new QueryExpression(SystemUserRolesRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(SystemUserRolesRow.Columns.RoleId) };
        query.Criteria.AddCondition(SystemUserRolesRow.Columns.SystemUserId, ConditionOperator.Equal, user);
        var role = query.AddLink(RoleRow.Table, SystemUserRolesRow.Columns.RoleId, RoleRow.Columns.RoleId);
        role.LinkCriteria.FilterOperator = LogicalOperator.Or;
        role.LinkCriteria.AddCondition(RoleRow.Columns.RoleId, ConditionOperator.Equal, Roles.KamImporter);
        role.LinkCriteria.AddCondition(RoleRow.Columns.ParentRootRoleId, ConditionOperator.Equal, Roles.KamImporter);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
