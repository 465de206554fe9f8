using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Progress;

/// <summary>Whoever works on a stalled progress ends its stall; one whose planned quarter has passed stays stalled until it is replanned or completed.</summary>
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 50,
    Filter = new[]
    {
        ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    },
    PreImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.Stalled })]
public sealed class EndStall : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Before.IsStalled()) return null;
        var row = happened.After;
        var since = Settings.Of(happened).Stall.Judge(new WatchedProgress(row.State(), row.Planned(), happened.Today, null, null), happened.Today)?.Since;
        if (since is not null) return null;
        happened.Target[ProgressRow.Columns.Stalled] = false;
        happened.Target[ProgressRow.Columns.StalledSince] = null;
        return null;
    }
}
