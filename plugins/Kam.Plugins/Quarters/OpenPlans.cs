using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>Plans that nobody has committed, each with the day on which its KAM began and the language that the KAM reads.</summary>
static class OpenPlans
{
    const string UserAlias = "user";
    const string MemberAlias = "member";

    /// <summary>All of them: as many as there are KAMs, and those of quarters that were left open. Earlier quarters first.</summary>
    public static IReadOnlyList<Entity> Read(IOrganizationService service)
    {
        var query = new QueryExpression(KpiRow.Table) { ColumnSet = new ColumnSet(KpiRow.Columns.UserId, KpiRow.Columns.Quarter, KpiRow.Columns.RemindedOn) };
        query.Criteria.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.Equal, (int)QuarterPlanStatusChoice.Open);
        var user = query.AddLink(UserSettingsRow.Table, KpiRow.Columns.UserId, UserSettingsRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        user.Columns.AddColumns(UserSettingsRow.Columns.SystemUserId, UserSettingsRow.Columns.UiLanguageId);
        var member = query.AddLink(KamMemberRow.Table, KpiRow.Columns.UserId, KamMemberRow.Columns.UserId, JoinOperator.LeftOuter);
        member.EntityAlias = MemberAlias;
        member.Columns.AddColumns(KamMemberRow.Columns.KamMemberId, KamMemberRow.Columns.CreatedOn);
        query.AddOrder(KpiRow.Columns.Quarter, OrderType.Ascending);
        query.AddOrder(KpiRow.Columns.KpiId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Null for one who is a member no more.</summary>
    public static Day? KamSince(this Entity plan, OrganizationZone zone) => plan.Joined(MemberAlias, KamMemberRow.Table, KamMemberRow.Columns.KamMemberId).DayIn(KamMemberRow.Columns.CreatedOn, zone);

    public static bool KamReadsRussian(this Entity plan) => Sentence.IsRussian(plan.Joined(UserAlias, UserSettingsRow.Table, UserSettingsRow.Columns.SystemUserId));
}
