using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Quarters;

/// <summary>A quarter plan under its lock: frozen once, and counted from the history as often as anyone asks, with the same outcome in any order.</summary>
static class QuarterPlans
{
    /// <summary>Freezes an open plan as it stands.</summary>
    /// <param name="kpi">Locked, and read then.</param>
    /// <returns>How many progresses it has.</returns>
    public static int Freeze(Event happened, Entity kpi, QuarterPlanStatus how)
    {
        var planned = PlannedProgresses.Of(happened.Service, kpi);
        PlannedProgresses.Add(happened.Service, kpi, planned, isAddition: false);
        Write(happened, kpi, new Entity(KpiRow.Table) { [KpiRow.Columns.QuarterPlanStatus] = Values.Option(how), [KpiRow.Columns.FrozenOn] = happened.Now });
        return planned.Count;
    }

    /// <summary>Brings a frozen plan up to date; the first one to come after its quarter's end closes it. An open plan has nothing to count.</summary>
    /// <param name="added">A progress that is known to have been planned for the quarter after the freeze, wherever it stands now.</param>
    /// <returns>Whether the KPI has become another.</returns>
    public static bool Recount(Event happened, Entity kpi, Guid? added = null)
    {
        if (kpi.PlanStatus() == QuarterPlanStatus.Open) return false;
        var isOver = IsOver(happened, kpi);
        var additions = isOver ? new List<Entity>() : PlannedProgresses.Of(happened.Service, kpi).ToList();
        if (added is { } one && additions.All(progress => progress.Id != one)) additions.AddRange(PlannedProgresses.One(happened.Service, kpi, one));
        PlannedProgresses.Add(happened.Service, kpi, additions, isAddition: true);
        var wanted = new Entity(KpiRow.Table);
        if (isOver && kpi.PlanStatus() != QuarterPlanStatus.Closed)
        {
            wanted[KpiRow.Columns.QuarterPlanStatus] = Values.Option(QuarterPlanStatus.Closed);
            wanted[KpiRow.Columns.ClosedOn] = happened.Today.Date;
        }
        return Write(happened, kpi, wanted);
    }

    static bool Write(Event happened, Entity kpi, Entity wanted)
    {
        var lastDay = Settings.Of(happened).Quarters.LastDay(kpi.PlannedFor());
        var isOver = IsOver(happened, kpi);
        var plan = PlanItems.Read(happened, kpi);
        var judged = new List<PlanItem>();
        foreach (var item in plan.Items)
        {
            var result = plan.Judge(item, lastDay, isOver);
            judged.Add(result);
            if (item.To(Columns(result)) is { } change) happened.Service.Update(change);
        }
        Put(wanted, QuarterKpi.Of(judged));
        if (kpi.To(wanted) is not { } figures) return false;
        happened.Service.Update(figures);
        return true;
    }

    /// <summary>What is closed stays over: a job that was started before may come late.</summary>
    static bool IsOver(Event happened, Entity kpi) =>
        kpi.PlanStatus() == QuarterPlanStatus.Closed || Settings.Of(happened).Quarters.IsOver(kpi.PlannedFor(), happened.Today);

    static Entity Columns(PlanItem item) => new(QuarterPlanItemRow.Table)
    {
        [QuarterPlanItemRow.Columns.PlanResult] = Values.Option(item.Result),
        [QuarterPlanItemRow.Columns.ResultOn] = item.ResultOn?.Date,
        [QuarterPlanItemRow.Columns.IsCarriedOver] = item.IsCarriedOver,
    };

    static void Put(Entity wanted, QuarterKpi kpi)
    {
        wanted[KpiRow.Columns.Planned] = kpi.Planned;
        wanted[KpiRow.Columns.Completed] = kpi.Completed;
        wanted[KpiRow.Columns.Percent] = kpi.Percent?.Value;
        wanted[KpiRow.Columns.Withdrawn] = kpi.Withdrawn;
        wanted[KpiRow.Columns.Added] = kpi.Added;
        wanted[KpiRow.Columns.AddedCompleted] = kpi.AddedCompleted;
        wanted[KpiRow.Columns.CarriedOver] = kpi.CarriedOver;
    }
}
