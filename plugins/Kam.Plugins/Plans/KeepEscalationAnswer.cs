using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>A cause that is entered on the plan's form is the same answer, by the same people.</summary>
[Step(Message.Update, PlanRow.Table, Stage.PreOperation, Filter = new[] { PlanRow.Columns.EscalationCause, PlanRow.Columns.EscalationNote },
    PreImage = new[] { PlanRow.Columns.Escalation, PlanRow.Columns.ManagerId, PlanRow.Columns.EscalationCause, PlanRow.Columns.EscalationNote })]
public sealed class KeepEscalationAnswer : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs || !happened.Changes(PlanRow.Columns.EscalationCause, PlanRow.Columns.EscalationNote) || Importers.Include(happened)) return null;
        if (EscalationAnswer.Judge(happened, happened.Before, happened.After.Choice<EscalationCause>(PlanRow.Columns.EscalationCause)) is { } refusal) return refusal;
        EscalationAnswer.Put(happened.Target, happened.Today);
        return null;
    }
}
