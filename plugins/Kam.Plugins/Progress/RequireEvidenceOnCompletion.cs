using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Progress;

/// <summary>
/// A completed progress has the evidence and the answer that its definition asks for, when it is completed and ever after.
/// Whose contact or activity it is, is judged with the recount, which reads them with the rest.
/// </summary>
[Step(Message.Create, ProgressRow.Table, Stage.PreOperation, Rank = 30)]
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 30,
    Filter = new[]
    {
        ProgressRow.Columns.Status, ProgressRow.Columns.StateCode,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    },
    PreImage = new[]
    {
        ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Evidence, ProgressRow.Columns.AnswerType, ProgressRow.Columns.Feeds,
        ProgressRow.Columns.EvidenceNote, ProgressRow.Columns.ContactId, ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId,
        ProgressRow.Columns.AnswerMoney, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate,
    })]
public sealed class RequireEvidenceOnCompletion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var progress = happened.After;
        if (!progress.State().IsCompleted) return null;
        return Evidence.Missing(progress.EvidenceAskedFor(), progress.Evidence())
            ?? progress.Answer().Missing(progress.AnswerAskedFor(), progress.Feeds());
    }
}
