using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Targets;

/// <summary>What a plan lacks follows its target contacts; refused where the plan is agreed upon.</summary>
[Step(Message.Create, TargetContactRow.Table, Stage.PostOperation)]
[Step(Message.Update, TargetContactRow.Table, Stage.PostOperation,
    Filter = new[] { TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Goal, TargetContactRow.Columns.Quarter },
    PreImage = new[] { TargetContactRow.Columns.PlanId, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Goal, TargetContactRow.Columns.Quarter })]
[Step(Message.Delete, TargetContactRow.Table, Stage.PostOperation, PreImage = new[] { TargetContactRow.Columns.PlanId })]
public sealed class CountTarget : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!RowOfPlan.IsJudged<CountTarget>(happened) || happened.IsGoingWith(StakeholderRow.Table)) return null;
        return PlanFigures.Write(happened, happened.After.Id(TargetContactRow.Columns.PlanId)!.Value, PlanPart.TargetContacts);
    }
}
