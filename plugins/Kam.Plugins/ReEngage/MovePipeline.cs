using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>
/// What a person asks of a pipeline (to hold, to release, to end it) is judged under the client's lock by the checklist as it is then; the reason is moved
/// to the history. All before the row is written, so that the account comes first, as everywhere.
/// </summary>
[Step(Message.Update, ReengagementRow.Table, Stage.PreOperation,
    Filter = new[] { ReengagementRow.Columns.HoldStage, ReengagementRow.Columns.PipelineStatus, ReengagementRow.Columns.StateCode },
    PreImage = new[]
    {
        ReengagementRow.Columns.AccountId, ReengagementRow.Columns.PipelineStatus, ReengagementRow.Columns.HoldStage, ReengagementRow.Columns.StateCode,
        ReengagementRow.Columns.Outcome, ReengagementRow.Columns.ChangeReason,
    })]
public sealed class MovePipeline : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Changes(ReengagementRow.Columns.HoldStage, ReengagementRow.Columns.PipelineStatus, ReengagementRow.Columns.StateCode)) return null;
        if (happened.Before.StatusOfPipeline() == PipelineStatus.Ended) return Ended(happened);
        if (happened.Before.Id(ReengagementRow.Columns.AccountId) is not { } client) return Refusal.Of(RefusalCode.ClientMissing);
        Client.Lock(happened, client);
        var state = ClientState.Read(happened, client);
        // The image was taken before the lock: what has happened since is in what was read.
        if (state.Pipeline.Id != happened.Context.PrimaryEntityId) return Refusal.Of(RefusalCode.PipelineHasEnded);
        var asked = happened.Target.LaidOver(state.Pipeline).Asked();
        var decision = asked.Judge(state.Pipeline.Standing(), state.Completion, Settings.Of(happened).Gates, happened.Today);
        if (decision.Value is not { } move) return decision.Refusal;
        PipelineColumns.Put(happened, move, ReEngageStages.Of(state.Completion, Settings.Of(happened).Gates));
        StageHistory.Keep(happened, state.Pipeline.Id, state.Account, move, string.IsNullOrWhiteSpace(asked.Reason) ? null : asked.Reason);
        var account = new Entity(AccountRow.Table) { [AccountRow.Columns.ReengageStage] = Values.OptionOf(move.To) };
        if (state.Account.To(account) is { } change) happened.Service.Update(change);
        return null;
    }

    /// <summary>What has ended can be put away and taken out again; it is not held, and does not run again.</summary>
    static Refusal? Ended(Event happened) =>
        happened.Changes(ReengagementRow.Columns.HoldStage, ReengagementRow.Columns.PipelineStatus) ? Refusal.Of(RefusalCode.PipelineHasEnded) : null;
}
