using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Initiatives;

/// <summary>The figures of a plan follow its initiatives. What the stage before has not weighed moves none.</summary>
[Step(Message.Create, InitiativeRow.Table, Stage.PostOperation)]
[Step(Message.Update, InitiativeRow.Table, Stage.PostOperation,
    Filter = new[]
    {
        InitiativeRow.Columns.CategoryId, InitiativeRow.Columns.Relevance, InitiativeRow.Columns.Value, InitiativeRow.Columns.Probability,
        InitiativeRow.Columns.ClientBenefit, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.TransactionCurrencyId,
    },
    PreImage = new[]
    {
        InitiativeRow.Columns.PlanId, InitiativeRow.Columns.CategoryId, InitiativeRow.Columns.Relevance, InitiativeRow.Columns.Value, InitiativeRow.Columns.Probability,
        InitiativeRow.Columns.ClientBenefit, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.TransactionCurrencyId,
    })]
[Step(Message.Delete, InitiativeRow.Table, Stage.PostOperation, PreImage = new[] { InitiativeRow.Columns.PlanId })]
public sealed class CountInitiative : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!RowOfPlan.IsJudged<CountInitiative>(happened)) return null;
        var counts = happened.Context.MessageName == nameof(Message.Delete) || happened.IsWeighed();
        return counts ? PlanFigures.Write(happened, happened.After.Id(InitiativeRow.Columns.PlanId)!.Value, PlanPart.Initiatives) : null;
    }
}
