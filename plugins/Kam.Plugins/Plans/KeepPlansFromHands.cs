using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>
/// Plans and their lines come about by rules: a plan is started from its client, with what is known of it, and its lines follow the circles. Judged before
/// the computed columns are: whoever fills in a form is told the way and not a list of columns.
/// </summary>
[Step(Message.Create, PlanRow.Table, Stage.PreValidation, Rank = 5)]
[Step(Message.Create, PlanLineRow.Table, Stage.PreValidation, Rank = 5)]
[Step(Message.Delete, PlanLineRow.Table, Stage.PreValidation, Rank = 5)]
public sealed class KeepPlansFromHands : Rule
{
    protected override Refusal? Judge(Event happened) => happened.IsOurs || PlanLock.IsGoing(happened) || Importers.Include(happened)
        ? null
        : Refusal.Of(happened.Context.PrimaryEntityName == PlanRow.Table ? RefusalCode.PlanMadeByHand : RefusalCode.LineMadeByHand);
}
