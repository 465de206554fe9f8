using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Daily;

/// <summary>Reminds the KAMs who have not committed their plan, some days before it freezes by itself. Who has been reminded is not reminded again.</summary>
static class Reminders
{
    const int Size = 100;

    public static Portion Send(Event happened)
    {
        var quarters = Settings.Of(happened).Quarters;
        var due = OpenPlans.Read(happened.Service)
            .Where(plan => !plan.Contains(KpiRow.Columns.RemindedOn) && quarters.RemindsOn(plan.PlannedFor(), happened.Today, plan.KamSince(happened.Zone)))
            .ToList();
        foreach (var plan in due.Take(Size)) Remind(happened, plan, quarters.FreezesOn(plan.PlannedFor(), plan.KamSince(happened.Zone)));
        return new(due.Count < Size ? due.Count : Size, due.Count > Size);
    }

    static void Remind(Event happened, Entity plan, Day freeze)
    {
        happened.Service.Create(CommitReminder.Task(plan.GetAttributeValue<EntityReference>(KpiRow.Columns.UserId), plan.PlannedFor(), freeze, plan.KamReadsRussian()));
        happened.Service.Update(new Entity(KpiRow.Table, plan.Id) { [KpiRow.Columns.RemindedOn] = happened.Today.Date });
    }
}
