using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Progress;

/// <summary>Which clients' figures a save of a progress moves.</summary>
static class FiguresOf
{
    const string Announced = "kam.recount";

    static readonly string[] Counted =
    {
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight, ProgressRow.Columns.Category, ProgressRow.Columns.Stalled,
    };

    static readonly string[] Proving =
    {
        ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent,
    };

    public static bool Move(Event happened) => happened.Context.MessageName != nameof(Message.Update)
        || happened.Changes(Counted)
        || NextSteps.Move(happened)
        || Proves(happened);

    /// <summary>Whether the save leaves a completed progress whose evidence or answer is new: that is when both are looked at.</summary>
    public static bool Proves(Event happened) => happened.Context.MessageName != nameof(Message.Delete)
        && happened.After.State().IsCompleted
        && (!happened.Before.State().IsCompleted || happened.Changes(Proving));

    /// <summary>Both clients of a progress that changes hands, in the one order of locks.</summary>
    public static IReadOnlyList<Guid> Clients(Event happened) =>
        new[] { happened.Before.Id(ProgressRow.Columns.AccountId), happened.After.Id(ProgressRow.Columns.AccountId) }
            .OfType<Guid>().Distinct().OrderBy(id => id).ToList();

    /// <summary>Tells the stage after the save that the clients are locked and wait for their recount.</summary>
    public static void Announce(Event happened) => happened.Context.SharedVariables[Announced] = true;

    public static bool AreAnnounced(Event happened) => happened.Context.SharedVariables.Contains(Announced);
}
