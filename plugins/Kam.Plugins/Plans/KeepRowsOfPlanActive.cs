using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// Plans and their rows are not deactivated: beside its lifecycle a plan would have a second end, and what nobody sees any more would still be counted. Each
/// has an end of its own, which the refusal names.
/// </summary>
[Step(Message.Update, PlanRow.Table, Stage.PreOperation, Filter = new[] { PlanRow.Columns.StateCode })]
[Step(Message.Update, PlanLineRow.Table, Stage.PreOperation, Filter = new[] { PlanLineRow.Columns.StateCode })]
[Step(Message.Update, InitiativeRow.Table, Stage.PreOperation, Filter = new[] { InitiativeRow.Columns.StateCode })]
[Step(Message.Update, RoiRow.Table, Stage.PreOperation, Filter = new[] { RoiRow.Columns.StateCode })]
[Step(Message.Update, TargetContactRow.Table, Stage.PreOperation, Filter = new[] { TargetContactRow.Columns.StateCode })]
[Step(Message.Update, PlanTaskRow.Table, Stage.PreOperation, Filter = new[] { PlanTaskRow.Columns.StateCode })]
public sealed class KeepRowsOfPlanActive : Rule
{
    protected override Refusal? Judge(Event happened) => !IsDeactivated(happened.Target) || happened.IsOurs || Importers.Include(happened)
        ? null
        : Refusal.Of(happened.Context.PrimaryEntityName == PlanRow.Table ? RefusalCode.PlanDeactivated : RefusalCode.RowOfPlanDeactivated);

    /// <summary>The six tables have the same two states.</summary>
    static bool IsDeactivated(Entity row) => row.GetAttributeValue<OptionSetValue>(PlanRow.Columns.StateCode)?.Value == (int)PlanTaskState.Inactive;
}
