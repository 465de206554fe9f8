using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Targets;

/// <summary>A target contact that somebody saves: somebody on the contact map of the plan's client, to be met or known better in a quarter of the plan's year.</summary>
[Step(Message.Create, TargetContactRow.Table, Stage.PreOperation)]
[Step(Message.Update, TargetContactRow.Table, Stage.PreOperation,
    Filter = new[] { TargetContactRow.Columns.PlanId, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Goal, TargetContactRow.Columns.Quarter },
    PreImage = new[] { TargetContactRow.Columns.PlanId, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Goal, TargetContactRow.Columns.Quarter })]
public sealed class KeepTarget : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!RowOfPlan.IsJudged<KeepTarget>(happened) || happened.IsGoingWith(StakeholderRow.Table)) return null;
        var parent = RowOfPlan.ParentOf(happened, TargetContactRow.Columns.PlanId);
        if (parent.Refusal is { } astray) return astray;
        var row = happened.After;
        var person = new RowOfClient(StakeholderRow.Table, StakeholderRow.Columns.StakeholderId, StakeholderRow.Columns.AccountId, row.Id(TargetContactRow.Columns.StakeholderId), StakeholderRow.Columns.Name);
        var plan = PlanOfRow.Read(happened, parent.Value, person);
        if (plan.Find(person) is not { } found) return Refusal.Of(RefusalCode.TargetOfAnotherClient);
        if (TargetContact.Misplaced(row.GetAttributeValue<string>(TargetContactRow.Columns.Quarter), plan.Year) is { } misplaced) return misplaced;
        happened.Target[TargetContactRow.Columns.AccountId] = plan.Client;
        happened.Target[TargetContactRow.Columns.Name] = found.GetAttributeValue<string>(StakeholderRow.Columns.Name);
        return null;
    }
}
