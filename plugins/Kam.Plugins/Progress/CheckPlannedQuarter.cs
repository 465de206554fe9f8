using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Progress;

/// <summary>A planned quarter is written YYYY-Qn.</summary>
[Step(Message.Create, ProgressRow.Table, Stage.PreOperation, Rank = 20)]
[Step(Message.Update, ProgressRow.Table, Stage.PreOperation, Rank = 20, Filter = new[] { ProgressRow.Columns.PlannedQuarter })]
public sealed class CheckPlannedQuarter : Rule
{
    protected override Refusal? Judge(Event happened) =>
        happened.Target.GetAttributeValue<string>(ProgressRow.Columns.PlannedQuarter) is { Length: > 0 } text
            ? Quarter.Read(text).Refusal
            : null;
}
