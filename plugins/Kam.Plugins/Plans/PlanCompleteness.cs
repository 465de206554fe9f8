using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What a plan lacks, and its quality, put into the plan's own row with whatever else is written of it.</summary>
static class PlanCompleteness
{
    /// <param name="state">With the parts that were read, their rows as they are now.</param>
    /// <param name="wanted">What is written of the plan: judged with it, and added to.</param>
    public static IReadOnlyList<PlanGap> Put(Event happened, PlanState state, Entity wanted) => Put(happened, state.Plan, wanted, new Parts(
        state.Lines?.Select(line => Answers(state, line)).ToList(),
        state.Initiatives?.Select(row => row.Choice<InitiativeRelevance>(InitiativeRow.Columns.Relevance) is not (null or InitiativeRelevance.NotRelevant)).ToList(),
        state.TargetContacts?.Count,
        state.Tasks is { } tasks ? QuartersOf(tasks) : null));

    /// <summary>Where nothing but the plan's own row, or its tasks, may have changed.</summary>
    /// <param name="tasks">With their status and quarter; null where they were not read.</param>
    public static IReadOnlyList<PlanGap> Put(Event happened, Entity plan, Entity wanted, IEnumerable<Entity>? tasks) =>
        Put(happened, plan, wanted, new Parts(null, null, null, tasks is null ? null : QuartersOf(tasks)));

    static IReadOnlyList<PlanGap> Put(Event happened, Entity before, Entity wanted, Parts parts)
    {
        var settings = Settings.Of(happened);
        var plan = wanted.LaidOver(before);
        var gaps = Contents(plan, parts).Gaps(
            plan.GetAttributeValue<int>(PlanRow.Columns.Year), settings.Quarters, happened.Today, PlanGapsText.Read(plan.GetAttributeValue<string>(PlanRow.Columns.Gaps)));
        Put(wanted, plan, gaps, happened.Today, settings.PlanFreshDays);
        return gaps;
    }

    static void Put(Entity wanted, Entity plan, IReadOnlyList<PlanGap> gaps, Day today, int freshDays)
    {
        var quality = PlanQuality.Of(gaps, PlanColumns.Changed.Select(column => plan.Day(column)).ToList(), today, freshDays);
        wanted[PlanRow.Columns.Gaps] = PlanGapsText.Of(gaps);
        wanted[PlanRow.Columns.Complete] = quality.Complete;
        wanted[PlanRow.Columns.Quality] = quality.Value;
    }

    static PlanContents Contents(Entity plan, Parts parts) => new(
        plan.Id(PlanRow.Columns.ManagerId) is not null, plan.Says(PlanRow.Columns.Profile), plan.Day(PlanRow.Columns.AsOf) is not null,
        plan.Says(PlanRow.Columns.Strategy) || plan.Says(PlanRow.Columns.ClientPlans), plan.Says(PlanRow.Columns.Goal), plan.Money(PlanRow.Columns.Target) is > 0,
        parts.Lines, parts.AreRelevant, parts.TargetContacts, parts.TaskQuarters);

    static PlanLineAnswers Answers(PlanState state, LineOfPlan line)
    {
        var said = line.Read(state.Plan, state.Rate);
        return new(line.Current.Id, line.CategoryName(state.Plan.GetAttributeValue<int>(PlanRow.Columns.Year)), said.NeedNow, said.ShareNow, said.NeedNext, said.ShareNext);
    }

    static IReadOnlyCollection<Quarter> QuartersOf(IEnumerable<Entity> tasks) => tasks
        .Where(task => task.Choice<PlanTaskStatus>(PlanTaskRow.Columns.Status) != PlanTaskStatus.Cancelled)
        .Select(task => Quarter.Read(task.GetAttributeValue<string>(PlanTaskRow.Columns.Quarter) ?? "").Value).OfType<Quarter>().Distinct().ToList();

    static bool Says(this Entity plan, string column) => !string.IsNullOrWhiteSpace(plan.GetAttributeValue<string>(column));

    sealed record Parts(IReadOnlyList<PlanLineAnswers>? Lines, IReadOnlyCollection<bool>? AreRelevant, int? TargetContacts, IReadOnlyCollection<Quarter>? TaskQuarters);
}
