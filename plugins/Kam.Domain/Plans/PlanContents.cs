using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What a line of a plan knows of its category's circle; null where nobody has said.</summary>
/// <param name="Row">The line's id.</param>
/// <param name="Category">Its name; null for the whole need.</param>
public sealed record PlanLineAnswers(Guid Row, string? Category, decimal? NeedNow, decimal? ShareNow, decimal? NeedNext, decimal? ShareNext);

/// <summary>What a plan contains, as far as it says whether the plan is complete. A part that is null was not looked at: what it lacked before it still lacks.</summary>
/// <param name="HasFigures">Whether the date is known that the client's figures are of.</param>
/// <param name="HasBusiness">Whether anything is said of the client's strategy or plans.</param>
/// <param name="AreRelevant">Of each initiative of the client, whether it is our opportunity.</param>
/// <param name="TaskQuarters">The quarters of the tasks that are not cancelled.</param>
public sealed record PlanContents(
    bool HasManager, bool HasProfile, bool HasFigures, bool HasBusiness, bool HasGoal, bool HasTarget,
    IReadOnlyList<PlanLineAnswers>? Lines, IReadOnlyCollection<bool>? AreRelevant, int? TargetContacts, IReadOnlyCollection<Quarter>? TaskQuarters)
{
    /// <summary>Everything that is missing, block by block. A block is complete when nothing of it is.</summary>
    /// <param name="year">The fiscal year that is planned.</param>
    /// <param name="before">What was missing when it was last looked at.</param>
    public IReadOnlyList<PlanGap> Gaps(int year, QuarterCalendar calendar, Day today, IEnumerable<PlanGap> before) => Simple()
        .Concat((Lines ?? new PlanLineAnswers[0]).SelectMany(Of))
        .Concat(Tasks(year, calendar, today))
        .Concat(before.Where(gap => !IsKnown(gap.Code) && !IsPast(gap, calendar, today)))
        .OrderBy(gap => gap.Block).ToList();

    bool IsKnown(PlanGapCode code) => code switch
    {
        PlanGapCode.CircleAnswer or PlanGapCode.ShareAnswer or PlanGapCode.Circle => Lines is not null,
        PlanGapCode.Initiative or PlanGapCode.RelevantInitiative => AreRelevant is not null,
        PlanGapCode.TargetContact => TargetContacts is not null,
        PlanGapCode.TaskInQuarter or PlanGapCode.Task => TaskQuarters is not null,
        _ => true,
    };

    static bool IsPast(PlanGap gap, QuarterCalendar calendar, Day today) =>
        gap is { Code: PlanGapCode.TaskInQuarter, Name: { } name } && Quarter.Read(name).Value is { } quarter && calendar.IsOver(quarter, today);

    IEnumerable<PlanGap> Simple() => new Dictionary<PlanGapCode, bool>
    {
        [PlanGapCode.Manager] = HasManager,
        [PlanGapCode.Profile] = HasProfile,
        [PlanGapCode.Figures] = HasFigures,
        [PlanGapCode.Business] = HasBusiness,
        [PlanGapCode.Initiative] = AreRelevant?.Count != 0,
        [PlanGapCode.CircleAnswer] = Lines?.Count != 0,
        [PlanGapCode.ShareAnswer] = Lines?.Count != 0,
        [PlanGapCode.TargetContact] = TargetContacts != 0,
        [PlanGapCode.RelevantInitiative] = AreRelevant?.Contains(true) != false,
        [PlanGapCode.Goal] = HasGoal,
        [PlanGapCode.Target] = HasTarget,
    }.Where(part => !part.Value).Select(part => new PlanGap(part.Key));

    static IEnumerable<PlanGap> Of(PlanLineAnswers line)
    {
        if (line.NeedNow is null || line.ShareNow is null) yield return new(PlanGapCode.Circle, line.Category, line.Row);
        if (line.NeedNext is null) yield return new(PlanGapCode.CircleAnswer, line.Category, line.Row);
        if (line.ShareNext is null) yield return new(PlanGapCode.ShareAnswer, line.Category, line.Row);
    }

    /// <summary>A task in every quarter that is not over; in a year that is over, any.</summary>
    IEnumerable<PlanGap> Tasks(int year, QuarterCalendar calendar, Day today)
    {
        if (TaskQuarters is not { } quarters) return new PlanGap[0];
        if (calendar.LastDayOf(year) < today) return quarters.Count > 0 ? new PlanGap[0] : new[] { new PlanGap(PlanGapCode.Task) };
        return calendar.QuartersOf(year).Where(quarter => !calendar.IsOver(quarter, today) && !quarters.Contains(quarter))
            .Select(quarter => new PlanGap(PlanGapCode.TaskInQuarter, quarter.ToString()));
    }
}
