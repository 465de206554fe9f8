using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Targets;

/// <summary>A target contact that is done was done on the day on which somebody says so.</summary>
[Step(Message.Create, TargetContactRow.Table, Stage.PreOperation, Rank = 20)]
[Step(Message.Update, TargetContactRow.Table, Stage.PreOperation, Rank = 20,
    Filter = new[] { TargetContactRow.Columns.Done }, PreImage = new[] { TargetContactRow.Columns.Done })]
public sealed class DateTarget : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        // Importers and revisions say themselves when it was.
        if (happened.Target.Contains(TargetContactRow.Columns.DoneOn) || !happened.Changes(TargetContactRow.Columns.Done)) return null;
        var isDone = happened.Target.GetAttributeValue<bool>(TargetContactRow.Columns.Done);
        happened.Target[TargetContactRow.Columns.DoneOn] = isDone ? happened.Today.Date : null;
        return null;
    }
}
