using System;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>Who holds a role.</summary>
static class RoleOf
{
    /// <summary>A role has a copy in every business unit; all of them name the one in the root.</summary>
    public static bool Has(IOrganizationService service, Guid user, Guid role)
    {
        var query = new QueryExpression(SystemUserRolesRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(SystemUserRolesRow.Columns.RoleId) };
        query.Criteria.AddCondition(SystemUserRolesRow.Columns.SystemUserId, ConditionOperator.Equal, user);
        var held = query.AddLink(RoleRow.Table, SystemUserRolesRow.Columns.RoleId, RoleRow.Columns.RoleId).LinkCriteria;
        held.FilterOperator = LogicalOperator.Or;
        held.AddCondition(RoleRow.Columns.RoleId, ConditionOperator.Equal, role);
        held.AddCondition(RoleRow.Columns.ParentRootRoleId, ConditionOperator.Equal, role);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
