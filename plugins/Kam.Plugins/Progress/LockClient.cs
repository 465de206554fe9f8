using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Progress;

/// <summary>
/// A save that moves a client's figures locks the client before the row is written; a save that does not costs nothing. A row of many only marks its client,
/// which locks it too: the recount follows in the background, once for all of them.
/// </summary>
[Step(Message.Create, ProgressRow.Table, Stage.PreOperation, Rank = 90)]
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 90,
    Filter = new[]
    {
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight, ProgressRow.Columns.Category,
        ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    },
    PreImage = new[]
    {
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight, ProgressRow.Columns.Category, ProgressRow.Columns.Stalled,
        ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
    })]
[Step(Message.Delete, ProgressRow.Table, Stage.PreOperation, Rank = 90, PreImage = new[] { ProgressRow.Columns.AccountId })]
public sealed class LockClient : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs || Client.IsBeingDeleted(happened) || !FiguresOf.Move(happened)) return null;
        FiguresOf.Announce(happened);
        foreach (var client in FiguresOf.Clients(happened))
            if (happened.IsInBulk) Client.AskForRecount(happened, client);
            else Client.Lock(happened, client);
        return null;
    }
}
