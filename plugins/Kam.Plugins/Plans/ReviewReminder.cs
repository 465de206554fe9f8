using System.Globalization;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>The task that reminds a plan's manager of its review, in the manager's language. Regarding nothing: on the client's timeline it would count as work with the client.</summary>
static class ReviewReminder
{
    const int LongestSubject = 200;

    /// <summary>What of the plan it tells.</summary>
    public static readonly string[] Columns = { PlanRow.Columns.Name, PlanRow.Columns.ManagerId, PlanRow.Columns.ReviewDueOn };

    public static Entity Task(Entity plan, bool isRussian)
    {
        var due = plan.Day(PlanRow.Columns.ReviewDueOn)!.Value;
        var date = due.Date.ToString(isRussian ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var subject = (isRussian ? "Согласовать план: " : "Review the plan: ") + plan.GetAttributeValue<string>(PlanRow.Columns.Name);
        return new(TaskRow.Table)
        {
            [TaskRow.Columns.Subject] = subject.Length > LongestSubject ? subject.Substring(0, LongestSubject) : subject,
            [TaskRow.Columns.Description] = isRussian
                ? "Срок согласования этого плана был " + date + ". Согласуйте его или верните, указав причину: пока он не согласован, по нему не работают."
                : "The review of this plan was due on " + date + ". Approve it, or send it back with a reason: nobody works by it until it is approved.",
            [TaskRow.Columns.ScheduledEnd] = due.Date,
            [TaskRow.Columns.OwnerId] = plan.GetAttributeValue<EntityReference>(PlanRow.Columns.ManagerId),
        };
    }
}
