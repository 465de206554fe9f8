using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>What a KAM expects of a category's next year moves the plan's answers and its forecast, in the same save.</summary>
[Step(Message.Update, PlanLineRow.Table, Stage.PostOperation,
    Filter = new[] { PlanLineRow.Columns.NeedNext, PlanLineRow.Columns.ShareNext, PlanLineRow.Columns.TransactionCurrencyId },
    PreImage = new[] { PlanLineRow.Columns.PlanId, PlanLineRow.Columns.NeedNext, PlanLineRow.Columns.ShareNext, PlanLineRow.Columns.TransactionCurrencyId })]
public sealed class FollowPlanLine : Rule
{
    protected override Refusal? Judge(Event happened) =>
        happened.IsOurs || !happened.Changes(Registered.Columns<FollowPlanLine>(PlanLineRow.Table)) || happened.Before.Id(PlanLineRow.Columns.PlanId) is not { } plan
            ? null
            : TooFull(happened) ?? PlanFigures.Write(happened, plan, PlanPart.Lines);

    /// <summary>Nobody says yet what the competitors will have: our share alone may be more than the circle.</summary>
    static Refusal? TooFull(Event happened) => CircleSplit.Of(happened.After.GetAttributeValue<decimal?>(PlanLineRow.Columns.ShareNext), new decimal[0]).Refusal;
}
