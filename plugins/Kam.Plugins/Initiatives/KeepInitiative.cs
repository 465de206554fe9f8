using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Initiatives;

/// <summary>An initiative that somebody saves: it is of its plan's client, as are its sources, and weighs what its value and probability say. That its plan may still change is judged when it is counted, under the plan's lock.</summary>
[Step(Message.Create, InitiativeRow.Table, Stage.PreOperation)]
[Step(Message.Update, InitiativeRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        InitiativeRow.Columns.PlanId, InitiativeRow.Columns.CategoryId, InitiativeRow.Columns.Relevance, InitiativeRow.Columns.Value, InitiativeRow.Columns.Probability,
        InitiativeRow.Columns.ClientBenefit, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.TransactionCurrencyId, InitiativeRow.Columns.SourceContactId, InitiativeRow.Columns.SourceProgressId,
    },
    PreImage = new[]
    {
        InitiativeRow.Columns.PlanId, InitiativeRow.Columns.CategoryId, InitiativeRow.Columns.Relevance, InitiativeRow.Columns.Value, InitiativeRow.Columns.Probability,
        InitiativeRow.Columns.ClientBenefit, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.TransactionCurrencyId, InitiativeRow.Columns.SourceContactId, InitiativeRow.Columns.SourceProgressId,
    })]
public sealed class KeepInitiative : Rule
{
    /// <summary>What comes to be known of it while the plan is carried out, and moves nothing that was agreed upon.</summary>
    static readonly string[] Live = { InitiativeRow.Columns.Outcome, InitiativeRow.Columns.SourceContactId, InitiativeRow.Columns.SourceProgressId };

    protected override Refusal? Judge(Event happened)
    {
        if (!RowOfPlan.IsJudged<KeepInitiative>(happened)) return null;
        var parent = RowOfPlan.ParentOf(happened, InitiativeRow.Columns.PlanId);
        if (parent.Refusal is { } astray) return astray;
        var row = happened.After;
        if (row.Initiative().Wrong is { } wrong) return wrong;
        var plan = PlanOfRow.Read(happened, parent.Value, row.SourceContact(), row.SourceProgress());
        if (!plan.Owns(row.SourceContact()) || !plan.Owns(row.SourceProgress())) return Refusal.Of(RefusalCode.SourceOfAnotherClient);
        happened.Target[InitiativeRow.Columns.AccountId] = plan.Client;
        if (!plan.IsLocked || IsAgreed(happened)) InitiativeColumns.Weigh(happened, plan);
        return null;
    }

    static bool IsAgreed(Event happened) => happened.Context.MessageName != nameof(Message.Update)
        || happened.Changes(Registered.Columns<KeepInitiative>(InitiativeRow.Table).Except(Live).ToArray());
}
