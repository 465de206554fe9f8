using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Problems;

/// <summary>A decision is made with what was decided and why, and is dated then. While it is open it carries the client's key, so that a second cannot be.</summary>
[Step(Message.Create, ProblemDecisionRow.Table, Stage.PreOperation)]
[Step(Message.Update, ProblemDecisionRow.Table, Stage.PreOperation,
    Filter = new[] { ProblemDecisionRow.Columns.DecisionStatus, ProblemDecisionRow.Columns.Decision, ProblemDecisionRow.Columns.Reason },
    PreImage = new[]
    {
        ProblemDecisionRow.Columns.AccountId, ProblemDecisionRow.Columns.DecisionStatus, ProblemDecisionRow.Columns.Decision, ProblemDecisionRow.Columns.Reason,
        ProblemDecisionRow.Columns.DecidedOn,
    })]
public sealed class DecideOnProblem : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var row = happened.After;
        var status = row.Choice<DecisionStatus>(ProblemDecisionRow.Columns.DecisionStatus) ?? DecisionStatus.Open;
        var isDecided = status == DecisionStatus.Decided;
        if (isDecided && row.GetAttributeValue<OptionSetValue>(ProblemDecisionRow.Columns.Decision) is null) return Refusal.Of(RefusalCode.DecisionMissing);
        if (isDecided && string.IsNullOrWhiteSpace(row.GetAttributeValue<string>(ProblemDecisionRow.Columns.Reason))) return Refusal.Of(RefusalCode.DecisionNeedsReason);
        happened.Target[ProblemDecisionRow.Columns.OpenKey] = status == DecisionStatus.Open ? row.Id(ProblemDecisionRow.Columns.AccountId)?.ToString("N") : null;
        happened.Target[ProblemDecisionRow.Columns.DecidedOn] = isDecided ? row.Day(ProblemDecisionRow.Columns.DecidedOn)?.Date ?? happened.Today.Date : null;
        return null;
    }
}
