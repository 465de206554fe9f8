using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What follows from the parts of a plan, written into the plan's own row while it may still move. Of a part that was not read everything stays as it is.</summary>
static class PlanFigures
{
    /// <summary>
    /// After a save of one of a plan's rows: lock, one query, and what changed. Refused where the plan was approved before, or meanwhile: the save goes back
    /// with it, so nobody has to look first.
    /// </summary>
    /// <param name="part">What the saved row is a part of.</param>
    public static Refusal? Write(Event happened, Guid plan, PlanPart part)
    {
        PlanLock.Take(happened, plan);
        var state = PlanState.Read(happened, plan, part);
        if (state.IsLocked) return PlanLock.Judge(happened, state.Plan);
        var wanted = new Entity(PlanRow.Table);
        BlockDates.Put(wanted, part, happened.Today);
        Write(happened, state, wanted);
        return null;
    }

    /// <summary>Everything anew, of a plan that is under its lock and not approved.</summary>
    /// <returns>What the plan lacks.</returns>
    public static IReadOnlyList<PlanGap> Recount(Event happened, Guid plan) => Write(happened, PlanState.Read(happened, plan, PlanPart.All), new Entity(PlanRow.Table));

    /// <param name="state">Of a plan that is locked against others, and not for good.</param>
    /// <param name="wanted">What else is to be written to the plan with them.</param>
    /// <returns>What the plan lacks.</returns>
    public static IReadOnlyList<PlanGap> Write(Event happened, PlanState state, Entity wanted)
    {
        PutLines(happened.Service, state, wanted);
        PutInitiatives(state, wanted);
        PlanExecution.Put(happened, state, wanted);
        var gaps = PlanCompleteness.Put(happened, state, wanted);
        if (state.Plan.To(wanted) is { } change) happened.Service.Update(change);
        return gaps;
    }

    static void PutLines(IOrganizationService service, PlanState state, Entity wanted)
    {
        if (state.Lines is not { } lines) return;
        var read = lines.Select(line => line.Read(state.Plan, state.Rate)).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            lines[at].Put(PlanOutlook.Of(new[] { read[at] }).Change(state.Rate));
            lines[at].Save(service);
        }
        PlanOutlook.Of(read).Put(wanted, state.Rate);
    }

    static void PutInitiatives(PlanState state, Entity wanted)
    {
        if (state.Initiatives is { } initiatives) wanted[PlanRow.Columns.InitiativeValue] = initiatives.Sum(row => row.GetAttributeValue<decimal?>(InitiativeRow.Columns.WeightedValue) ?? 0);
        decimal? Now(string column) => (wanted.Contains(column) ? wanted : state.Plan).GetAttributeValue<decimal?>(column);
        wanted[PlanRow.Columns.Forecast] = Forecast.Of(Now(PlanRow.Columns.RecurringBase), Now(PlanRow.Columns.InitiativeValue) ?? 0);
    }
}
