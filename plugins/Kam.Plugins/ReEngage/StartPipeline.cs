using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;

namespace Kam.Plugins.ReEngage;

/// <summary>A pipeline that somebody makes by hand begins like any other, without the checklist. One that comes as ended, from an import, is history and moves nothing.</summary>
[Step(Message.Create, ReengagementRow.Table, Stage.PreOperation)]
public sealed class StartPipeline : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsWithin<StartReEngagement>()) return null;
        var pipeline = happened.Target;
        if (pipeline.Id(ReengagementRow.Columns.AccountId) is not { } client) return Refusal.Of(RefusalCode.ClientMissing);
        var asked = pipeline.Asked();
        if (asked.Status == PipelineStatus.Ended) return asked.Outcome is null ? Refusal.Of(RefusalCode.EndNeedsOutcome) : null;
        Client.Lock(happened, client);
        var state = ClientState.Read(happened, client);
        if (state.Pipeline.Id != Guid.Empty) return Refusal.Of(RefusalCode.PipelineRuns);
        NewPipeline.Fill(happened, pipeline, state.Account);
        if (asked.Judge(new(PipelineStatus.Running, null, null, null), state.Completion, Settings.Of(happened).Gates, happened.Today).Refusal is { } refusal) return refusal;
        PipelineReason.HandOver(happened);
        return null;
    }
}
