using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>Closes the plans whose quarter is over: what was not completed on its last day is missed. A closed one is found no more.</summary>
static class Closings
{
    const int Size = 10;

    public static Portion Close(Event happened)
    {
        var quarters = Settings.Of(happened).Quarters;
        var query = RunningPlans.Query();
        query.TopCount = Size;
        var over = happened.Service.RetrieveMultiple(query).Entities.Where(kpi => quarters.IsOver(kpi.PlannedFor(), happened.Today)).ToList();
        foreach (var kpi in over) QuarterPlans.Recount(happened, Kpis.LockAndRead(happened, happened.Service, kpi.Id));
        return new(over.Count, over.Count == Size);
    }
}
