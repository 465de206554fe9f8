using System;
using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Progress;

/// <summary>A move between statuses is allowed or not, sets the dates, and uses up its reason. State and status may come in two updates: both are judged as the row will be.</summary>
[Step(Message.Create, ProgressRow.Table, Stage.PreOperation, Rank = 40)]
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 40,
    Filter = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode },
    PreImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.StartedOn, ProgressRow.Columns.CompletedOn, ProgressRow.Columns.ChangeReason })]
public sealed class MoveProgress : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var row = happened.After;
        var reason = row.GetAttributeValue<string>(ProgressRow.Columns.ChangeReason);
        var decision = ProgressTransition.Judge(happened.Before.State(), row.State(), reason);
        if (decision.Value is not { } change) return decision.Refusal;
        var dates = new ProgressDates(row.GetAttributeValue<DateTime?>(ProgressRow.Columns.StartedOn), row.GetAttributeValue<DateTime?>(ProgressRow.Columns.CompletedOn))
            .After(change.To, happened.Now);
        happened.Target[ProgressRow.Columns.StartedOn] = dates.StartedOn;
        happened.Target[ProgressRow.Columns.CompletedOn] = dates.CompletedOn;
        happened.Target[ProgressRow.Columns.ChangeReason] = null;
        new Move(change, reason).HandOver(happened);
        return null;
    }
}
