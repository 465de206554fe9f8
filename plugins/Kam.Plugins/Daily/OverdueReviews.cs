using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Reminds the managers whose plans have waited for their review longer than they should. Once a review: sent again, a plan may be overdue again.</summary>
static class OverdueReviews
{
    const int Size = 50;
    const string UserAlias = "user";

    public static Portion Remind(Event happened)
    {
        var due = happened.Service.RetrieveMultiple(Due(happened)).Entities;
        foreach (var plan in due)
        {
            happened.Service.Create(ReviewReminder.Task(plan, Sentence.IsRussian(plan.Joined(UserAlias, UserSettingsRow.Table, UserSettingsRow.Columns.SystemUserId))));
            happened.Service.Update(new Entity(PlanRow.Table, plan.Id) { [PlanRow.Columns.ReviewRemindedOn] = happened.Today.Date });
        }
        return new(due.Count, due.Count == Size);
    }

    static QueryExpression Due(Event happened)
    {
        var query = new QueryExpression(PlanRow.Table) { TopCount = Size, ColumnSet = new ColumnSet(ReviewReminder.Columns) };
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.Equal, (int)PlanLifecycleChoice.InReview);
        query.Criteria.AddCondition(PlanRow.Columns.ReviewDueOn, ConditionOperator.LessThan, happened.Today.Date);
        query.Criteria.AddCondition(PlanRow.Columns.ReviewRemindedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(PlanRow.Columns.ManagerId, ConditionOperator.NotNull);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        var user = query.AddLink(UserSettingsRow.Table, PlanRow.Columns.ManagerId, UserSettingsRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        user.Columns.AddColumns(UserSettingsRow.Columns.SystemUserId, UserSettingsRow.Columns.UiLanguageId);
        return query;
    }
}
