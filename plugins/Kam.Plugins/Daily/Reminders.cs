using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Reminds the KAMs who have not committed their plan, some days before it freezes by itself. Who has been reminded is found no more.</summary>
static class Reminders
{
    const int Size = 100;
    const string UserAlias = "user";

    public static Portion Send(Event happened)
    {
        var quarters = Settings.Of(happened).Quarters;
        var quarter = quarters.Of(happened.Today);
        if (!quarters.RemindsOn(quarter, happened.Today)) return new(0, false);
        var open = happened.Service.RetrieveMultiple(Open(quarter)).Entities;
        foreach (var kpi in open) Remind(happened, kpi, quarter, quarters.FreezesOn(quarter));
        return new(open.Count, open.Count == Size);
    }

    static void Remind(Event happened, Entity kpi, Quarter quarter, Day freeze)
    {
        var isRussian = Sentence.IsRussian(kpi.Joined(UserAlias, UserSettingsRow.Table, UserSettingsRow.Columns.SystemUserId));
        happened.Service.Create(CommitReminder.Task(kpi.GetAttributeValue<EntityReference>(KpiRow.Columns.UserId), quarter, freeze, isRussian));
        happened.Service.Update(new Entity(KpiRow.Table, kpi.Id) { [KpiRow.Columns.RemindedOn] = happened.Today.Date });
    }

    static QueryExpression Open(Quarter quarter)
    {
        var query = new QueryExpression(KpiRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(KpiRow.Columns.UserId) };
        query.Criteria.AddCondition(KpiRow.Columns.Quarter, ConditionOperator.Equal, quarter.ToString());
        query.Criteria.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.Equal, (int)QuarterPlanStatusChoice.Open);
        query.Criteria.AddCondition(KpiRow.Columns.RemindedOn, ConditionOperator.Null);
        var user = query.AddLink(UserSettingsRow.Table, KpiRow.Columns.UserId, UserSettingsRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        user.Columns.AddColumns(UserSettingsRow.Columns.SystemUserId, UserSettingsRow.Columns.UiLanguageId);
        query.AddOrder(KpiRow.Columns.KpiId, OrderType.Ascending);
        return query;
    }
}
