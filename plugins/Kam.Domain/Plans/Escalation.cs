using System.Linq;

namespace Kam.Domain;

/// <summary>Below which execution a plan is escalated, in percent.</summary>
/// <param name="Low">Twice running.</param>
/// <param name="VeryLow">Once.</param>
public sealed record EscalationLimits(int Low, int VeryLow)
{
    public static EscalationLimits Default { get; } = new(50, 25);
}

/// <summary>When a plan that is not executed asks its manager for the cause, and who may say it.</summary>
public static class Escalation
{
    /// <summary>
    /// The latest quarter that asks: very low by itself, or low after a low one. Judged over quarters that are over and had something due; one with nothing
    /// due neither counts nor breaks the row.
    /// </summary>
    public static Quarter? Of(YearExecution year, EscalationLimits limits, QuarterCalendar calendar, Day today)
    {
        var judged = year.Quarters.Where(one => calendar.IsOver(one.Quarter, today) && one.Tasks.Due > 0).ToList();
        for (var last = judged.Count - 1; last >= 0; last--)
        {
            var isTwice = last > 0 && judged[last - 1].Tasks.IsBelow(limits.Low) && judged[last].Tasks.IsBelow(limits.Low);
            if (isTwice || judged[last].Tasks.IsBelow(limits.VeryLow)) return judged[last].Quarter;
        }
        return null;
    }

    /// <summary>Whether it is raised anew: a quarter asks once, a later one asks again.</summary>
    /// <param name="raisedFor">The quarter that has asked last; null when none has.</param>
    public static bool Raises(Quarter? asking, Quarter? raisedFor) => asking is not null && asking.CompareTo(raisedFor) > 0;

    /// <summary>Why the cause may not be said, or null. An answer may be corrected.</summary>
    public static Refusal? JudgeAnswer(EscalationState state, EscalationCause? cause, bool isManager)
    {
        if (state == EscalationState.None) return Refusal.Of(RefusalCode.NoEscalation);
        if (!isManager) return Refusal.Of(RefusalCode.EscalationOfAnother);
        return cause is null ? Refusal.Of(RefusalCode.EscalationNeedsCause) : null;
    }
}
