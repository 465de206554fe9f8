using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>After a save that moves a client's figures they are counted anew, in the same transaction: one query, and at most four writes.</summary>
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
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Evidence, ProgressRow.Columns.Feeds,
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
        if (happened.IsInBulk && !(proves && NeedsItsClient(happened.After))) return null;
        foreach (var client in FiguresOf.Clients(happened))
        {
            var state = ClientState.Read(happened, client, withEvidence: proves);
            var proved = proves && client == happened.After.Id(ProgressRow.Columns.AccountId) ? state.Progress(happened.Context.PrimaryEntityId) : null;
            if (proved is not null && EvidenceOfClient.Judge(client, proved) is { } refusal) return refusal;
            var fed = proved is null ? new Entity(AccountRow.Table) : FedByAnswer.To(state.Account, proved);
            if (!happened.IsInBulk) ClientFigures.Write(happened, state, fed);
            else if (state.Account.To(fed) is { } change) happened.Service.Update(change);
        }
        return null;
    }

    /// <summary>Whether what a completed row of many says cannot wait for the recount: whose its evidence is, and what its answer feeds.</summary>
    static bool NeedsItsClient(Entity progress) =>
        progress.EvidenceAskedFor() is EvidenceKind.Contact or EvidenceKind.Activity || progress.Feeds() is Feed.Wallet or Feed.ExpectedGrowth;
}
