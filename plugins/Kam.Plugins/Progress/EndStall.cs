using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>Whoever works on a stalled progress ends its stall; one whose planned quarter has passed stays stalled for that, until it is replanned or completed.</summary>
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 50,
    Filter = new[]
    {
        ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.NextStep, ProgressRow.Columns.NextStepOn,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    },
    PreImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.PlannedQuarter, ProgressRow.Columns.Stalled, ProgressRow.Columns.StalledSince, ProgressRow.Columns.StallReason })]
public sealed class EndStall : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Before.IsStalled()) return null;
        var row = happened.After;
        var stalled = Settings.Of(happened).Stall.Judge(new WatchedProgress(row.State(), row.Planned(), happened.Today, null, null), happened.Today);
        var wanted = new Entity(ProgressRow.Table)
        {
            [ProgressRow.Columns.Stalled] = stalled is not null,
            [ProgressRow.Columns.StalledSince] = stalled?.Since.Date,
            [ProgressRow.Columns.StallReason] = Values.OptionOf(stalled?.Reason),
        };
        if (happened.Before.To(wanted) is not { } change) return null;
        foreach (var value in change.Attributes) happened.Target[value.Key] = value.Value;
        return null;
    }
}
