using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Merging;

/// <summary>All plans of the two stay: the subordinate's of a year that the master has plans of, too, are numbered behind them, and one side's go on.</summary>
static class MergedPlanRows
{
    /// <returns>Those that run and do not go on: to be closed when the merge is done.</returns>
    public static IReadOnlyList<Guid> Consolidate(TwoClients two)
    {
        var rows = two.Rows(PlanRow.Table, PlanRow.Columns.AccountId, _ => { }, PlanRow.Columns.Year, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle);
        return rows.GroupBy(row => row.GetAttributeValue<int>(PlanRow.Columns.Year)).SelectMany(year => OfYear(two, year.Key, year.ToList())).ToList();
    }

    static IEnumerable<Guid> OfYear(TwoClients two, int year, IReadOnlyCollection<Entity> rows)
    {
        var master = rows.Where(row => two.IsOfMaster(row, PlanRow.Columns.AccountId)).ToList();
        var subordinate = rows.Except(master).OrderBy(Revision).ToList();
        if (master.Count == 0 || subordinate.Count == 0) return new Guid[0];
        Number(two, year, subordinate, MergingPlans.Revisions(master.Select(Revision).ToList(), subordinate.Select(Revision).ToList()));
        var losing = MergingPlans.SubordinateLeads(master.Select(PlanLock.Lifecycle), subordinate.Select(PlanLock.Lifecycle)) ? master : subordinate;
        var winning = losing == master ? subordinate : master;
        var goesOn = winning.Any(plan => plan.Lifecycle() != PlanLifecycle.Closed);
        return losing.Where(plan => goesOn && plan.Lifecycle() != PlanLifecycle.Closed).Select(plan => plan.Id).ToList();
    }

    static int Revision(Entity plan) => plan.GetAttributeValue<int>(PlanRow.Columns.Revision);

    static void Number(TwoClients two, int year, IReadOnlyList<Entity> plans, IReadOnlyList<int> numbers)
    {
        for (var index = plans.Count - 1; index >= 0; index--)
            if (Revision(plans[index]) != numbers[index])
                two.Service.Update(new PlanRow(plans[index].Id) { Revision = numbers[index], Name = PlanName.Of(two.Name, year, numbers[index]) }.Row);
    }
}
