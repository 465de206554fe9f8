using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>A KAM: an active member with that role, and an enabled user.</summary>
/// <param name="Kpi">The KAM's row of the quarter that was asked about; null while there is none.</param>
sealed record KamOfQuarter(Guid User, string Name, Guid? Kpi)
{
    const string UserAlias = "user";
    const string KpiAlias = "kpi";

    /// <summary>Null for a user who is no KAM.</summary>
    public static KamOfQuarter? Find(IOrganizationService service, Guid user, Quarter quarter)
    {
        var query = Query(quarter);
        query.Criteria.AddCondition(KamMemberRow.Columns.UserId, ConditionOperator.Equal, user);
        return service.RetrieveMultiple(query).Entities.Select(Of).FirstOrDefault();
    }

    /// <summary>Some of those who have no row of the quarter yet.</summary>
    public static KamOfQuarter[] WithoutKpi(IOrganizationService service, Quarter quarter, int size)
    {
        var query = Query(quarter);
        query.TopCount = size;
        query.Criteria.AddCondition(KpiAlias, KpiRow.Columns.KpiId, ConditionOperator.Null);
        return service.RetrieveMultiple(query).Entities.Select(Of).ToArray();
    }

    static QueryExpression Query(Quarter quarter)
    {
        var query = new QueryExpression(KamMemberRow.Table) { ColumnSet = new ColumnSet(KamMemberRow.Columns.UserId) };
        query.Criteria.AddCondition(KamMemberRow.Columns.Role, ConditionOperator.Equal, (int)KamRoleChoice.Kam);
        query.Criteria.AddCondition(KamMemberRow.Columns.StateCode, ConditionOperator.Equal, (int)KamMemberState.Active);
        var user = query.AddLink(SystemUserRow.Table, KamMemberRow.Columns.UserId, SystemUserRow.Columns.SystemUserId);
        user.EntityAlias = UserAlias;
        user.Columns.AddColumns(SystemUserRow.Columns.SystemUserId, SystemUserRow.Columns.FullName);
        user.LinkCriteria.AddCondition(SystemUserRow.Columns.IsDisabled, ConditionOperator.Equal, false);
        var kpi = query.AddLink(KpiRow.Table, KamMemberRow.Columns.UserId, KpiRow.Columns.UserId, JoinOperator.LeftOuter);
        kpi.EntityAlias = KpiAlias;
        kpi.Columns.AddColumn(KpiRow.Columns.KpiId);
        kpi.LinkCriteria.AddCondition(KpiRow.Columns.Quarter, ConditionOperator.Equal, quarter.ToString());
        query.AddOrder(KamMemberRow.Columns.KamMemberId, OrderType.Ascending);
        return query;
    }

    static KamOfQuarter Of(Entity row)
    {
        var kpi = row.Joined(KpiAlias, KpiRow.Table, KpiRow.Columns.KpiId);
        var user = row.Joined(UserAlias, SystemUserRow.Table, SystemUserRow.Columns.SystemUserId);
        return new(user.Id, user.GetAttributeValue<string>(SystemUserRow.Columns.FullName), kpi.Id == Guid.Empty ? null : kpi.Id);
    }
}
