using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Daily;

/// <summary>Freezes the plans that nobody committed, on the day of the freeze or on the first day of work after it. A frozen one is found no more.</summary>
static class Freezes
{
    // So that a portion stays far from the two minutes that a plug-in has.
    const int MostItems = 250;

    public static Portion Freeze(Event happened)
    {
        var quarters = Settings.Of(happened).Quarters;
        var due = OpenPlans.Read(happened.Service).Where(kpi => quarters.FreezesBy(kpi.PlannedFor(), happened.Today, kpi.KamSince(happened.Zone))).ToList();
        var frozen = 0;
        var items = 0;
        foreach (var found in due.TakeWhile(_ => items < MostItems))
        {
            var kpi = Kpis.LockAndRead(happened, happened.Service, found.Id);
            // The KAM may have committed it meanwhile.
            if (kpi.PlanStatus() == QuarterPlanStatus.Open) items += QuarterPlans.Freeze(happened, kpi, QuarterPlanStatus.FrozenByItself);
            frozen++;
        }
        return new(frozen, frozen < due.Count);
    }
}
