using System.Globalization;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Quarters;

/// <summary>The task that reminds a KAM to commit a quarter plan, in the KAM's language. It is due on the last day before the plan freezes by itself.</summary>
static class CommitReminder
{
    public static Entity Task(EntityReference kam, Quarter quarter, Day freeze, bool isRussian)
    {
        var date = freeze.Date.ToString(isRussian ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(TaskRow.Table)
        {
            [TaskRow.Columns.Subject] = isRussian ? "Утвердить план на " + quarter : "Commit the plan of " + quarter,
            [TaskRow.Columns.Description] = isRussian
                ? "Проверьте, какие прогрессы запланированы на " + quarter + ", и утвердите план. Если этого не сделать, " + date + " он зафиксируется сам."
                : "Look through the progresses planned for " + quarter + " and commit the plan. Otherwise it freezes by itself on " + date + ".",
            [TaskRow.Columns.ScheduledEnd] = freeze.Plus(-1).Date,
            [TaskRow.Columns.OwnerId] = kam,
        };
    }
}
