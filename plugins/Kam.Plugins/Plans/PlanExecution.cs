using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>How a plan's tasks went: counted from its tasks, whatever was counted before.</summary>
static class PlanExecution
{
    // Due, done and percentage of each quarter, the first one first.
    static readonly string[][] Quarters =
    {
        new[] { PlanRow.Columns.Q1Due, PlanRow.Columns.Q1Done, PlanRow.Columns.Q1Percent },
        new[] { PlanRow.Columns.Q2Due, PlanRow.Columns.Q2Done, PlanRow.Columns.Q2Percent },
        new[] { PlanRow.Columns.Q3Due, PlanRow.Columns.Q3Done, PlanRow.Columns.Q3Percent },
        new[] { PlanRow.Columns.Q4Due, PlanRow.Columns.Q4Done, PlanRow.Columns.Q4Percent },
    };

    /// <summary>What of a plan's row is compared with its count.</summary>
    public static string[] Columns => Quarters.SelectMany(quarter => quarter).Concat(new[] { PlanRow.Columns.Due, PlanRow.Columns.Done, PlanRow.Columns.Execution }).ToArray();

    /// <summary>After a save of one of a plan's tasks, under the plan's lock. What else a plan lacks without its tasks moves while it may still move.</summary>
    public static void Write(Event happened, Guid plan)
    {
        var state = PlanState.Read(happened, plan, PlanPart.Tasks);
        var wanted = new Entity(PlanRow.Table);
        BlockDates.Put(wanted, PlanPart.Tasks, happened.Today);
        if (!state.IsLocked)
        {
            PlanFigures.Write(happened, state, wanted);
            return;
        }
        Put(happened, state, wanted);
        PlanCompleteness.Put(happened, state, wanted);
        if (state.Plan.To(wanted) is { } change) happened.Service.Update(change);
    }

    /// <summary>Of a plan whose tasks were not read everything stays as it is.</summary>
    public static void Put(Event happened, PlanState state, Entity wanted)
    {
        if (state.Tasks is not { } tasks) return;
        var calendar = Settings.Of(happened).Quarters;
        Put(wanted, Count(state.Plan, tasks, calendar), calendar, happened.Today);
    }

    public static YearExecution Count(Entity plan, IEnumerable<Entity> tasks, QuarterCalendar calendar) =>
        YearExecution.Of(plan.GetAttributeValue<int>(PlanRow.Columns.Year), tasks.Select(TaskRows.AsTask).OfType<PlanTask>().ToList(), calendar);

    public static void Put(Entity wanted, YearExecution year, QuarterCalendar calendar, Day today)
    {
        for (var number = 0; number < Quarters.Length; number++) Put(wanted, Quarters[number], year.Quarters[number].Tasks);
        Put(wanted, new[] { PlanRow.Columns.Due, PlanRow.Columns.Done, PlanRow.Columns.Execution }, year.SoFar(calendar, today));
    }

    static void Put(Entity wanted, string[] columns, Execution tasks)
    {
        wanted[columns[0]] = tasks.Due;
        wanted[columns[1]] = tasks.Done;
        wanted[columns[2]] = tasks.Percent?.Value;
    }
}
