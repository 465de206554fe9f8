using System;
using Kam.Domain;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>A row of a plan that somebody saves or deletes.</summary>
static class RowOfPlan
{
    /// <summary>Whether there is something to judge: our own rules know what they do, and a row that goes with its plan, or is saved as it was, moves nothing.</summary>
    public static bool IsJudged<T>(Event happened) where T : Rule => !happened.IsOurs && !PlanLock.IsGoing(happened)
        && (happened.Context.MessageName != nameof(Message.Update) || happened.Changes(Registered.Columns<T>(happened.Context.PrimaryEntityName)));

    /// <summary>The row that it hangs on. There has to be one, and it stays there: refused otherwise.</summary>
    public static Decision<Guid> ParentOf(Event happened, string column)
    {
        if (happened.After.Id(column) is not { } parent) return Refusal.Of(RefusalCode.PlanOfRowMissing);
        return happened.Context.MessageName == nameof(Message.Update) && happened.Before.Id(column) != parent ? Refusal.Of(RefusalCode.RowOfAnotherPlan) : parent;
    }
}
