using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>After a save that moves a client's figures they are counted anew, in the same transaction: one query, and at most two writes.</summary>
[Step(Message.Create, ProgressRow.Table, Stage.PostOperation, Rank = 20)]
[Step(Message.Update, ProgressRow.Table, Stage.PostOperation, Rank = 20,
    Filter = new[]
    {
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Weight, ProgressRow.Columns.Category,
        ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    },
    PreImage = new[]
    {
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode,
        ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent,
    })]
[Step(Message.Delete, ProgressRow.Table, Stage.PostOperation, Rank = 20, PreImage = new[] { ProgressRow.Columns.AccountId })]
public sealed class RecountCompletion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!FiguresOf.AreAnnounced(happened)) return null;
        var proves = FiguresOf.Proves(happened);
        foreach (var client in FiguresOf.Clients(happened))
        {
            var state = ClientState.Read(happened.Service, client, withEvidence: proves);
            var proved = proves && client == happened.After.Id(ProgressRow.Columns.AccountId) ? state.Progress(happened.Context.PrimaryEntityId) : null;
            if (proved is not null && EvidenceOfClient.Judge(client, proved) is { } refusal) return refusal;
            ClientFigures.Write(happened, state, proved is null ? new Entity(AccountRow.Table) : FedByAnswer.To(state.Account, proved));
        }
        return null;
    }
}
